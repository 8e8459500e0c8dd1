id: r-0020
genre: news
where: RO
published: 2015-09-29
title: Judgment in Iași: man sold sister-in-law's daughter in Naples
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=convicted,relative age=39 protected=decide why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor

The tribunal sentenced [[D p2 name|Costel Lăcătuș]], 39, to nine years on Monday for taking his wife's niece to Italy at 16 and selling her on the road outside Naples.

[[W p1 name|Ionela Rusu]] earned up to 300 euros a night, all of which [[D p2 name|Lăcătuș]] wired home. Judge [[K p3 name|Mihaela Dobre]] called it a trade in a child who trusted her family.

Lorry driver [[K p5 name|Zoltán Bíró]] gave evidence that he bought her a coffee and called the carabinieri.

Defence counsel [[K p4 name|Radu Enache]] will appeal. [[W p1 name|Ionela]] now lives in [[W p1 place|a shelter run by the Vatra sisters in Bacău]].
