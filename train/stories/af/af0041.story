id: af0041
genre: news
where: CA-QC
published: 2018-11-29
title: Laval strip club dancer sentenced for forged cheques
person p1: role=victim,convicted age=23 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: crime committed under a pimp's orders; the boyfriend accused in a separate file

LAVAL — A former dancer who cashed nine forged cheques will do community work, a judge decided, noting that not a dollar of it stayed with her.

[[W p1 name|Noémie Charlebois]], 23, performed under the name [[W p1 alias|Mégane]] at [[D p1 employer|Bar Le Satin]]. Her boyfriend at the time, [[K p2 name|Kervens Toussaint]], 31, is charged in another district with trafficking her. She had to bring him $1,000 a night and, on the nights she was short, he chose a client for after closing. Once he left her on a bridge at -20 in her costume. The cheques were his idea.

"A person can be guilty and not free," said Judge [[K p3 name|Robert Asselin]] of the Court of Québec.

Prosecutor [[K p4 name|Maude Tessier-Roy]] had asked for jail. [[W p1 name|Mme Charlebois]] lives with her sister [[W p1 relative|Audrey]] in [[D p1 place|Sorel]] and is learning to weld.
