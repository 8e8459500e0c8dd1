id: ab0012
genre: filing
where: NZ
published: 2018-08-03
title: Immigration and Protection Tribunal: [[K p1 initials|BK]] (Samoa) [2018] NZIPT 600482
person p1: role=victim age=27 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
note: tribunal with initials, anonymised on the face; names slip in at [6] and in the solicitor's letter; appellant liable for deportation as overstayer

DEPORTATION (NON-RESIDENT)
Before: [[K p3 name|V Castellano]] (Member)
Counsel for the appellant: [[K p4 name|T Faleafa]]

[1] The appellant, a 27-year-old citizen of Samoa, was served with a deportation liability notice and held for nine days at Mt Eden as an overstayer found working in breach.

[2] He came at the invitation of a matai, [[K p2 name|Tuala Fonoti Ierome]], who has since been committed for trial in the High Court. His wages for pruning and thinning in Hawke's Bay were paid into [[K p2 name|Mr Ierome]]'s account. He was given $20 on Sundays for the plate.

[3] He lived with eight others behind a fence with the gate locked. He was not to speak to anyone on the road. When he telephoned his village he was beaten with a broom until it broke.

[4] The passport was burned in front of him when his visa ran out.

[5] The Tribunal accepts this account. It is supported by the charging documents.

[6] A letter of 12 June from Hastings Community Law, attached to the file, states that "[[W p1 name|Sefo]] sleeps at present in the minister's garage at [[W p1 address|22 Totara Crescent, Flaxmere]]". His sister, [[W p5 name|Malia Tauiliili]], has offered a fare home.

[7] There are exceptional circumstances of a humanitarian nature. A work visa of twelve months is to be granted.

[8] Order as to depersonalised research copy: names of the appellant and family to be removed before publication.
