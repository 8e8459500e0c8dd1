id: l-0067
genre: news
where: US-KS
published: 2016-12-07
title: Junction City prostitution case against teen and sergeant continues
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: preliminary hearing where each lawyer names her differently; detective has her first name; post town; foster mother's name and daycare

Three lawyers, two defendants and one very small witness chair: Tuesday's preliminary hearing in Geary County took all day and settled little.

At the defense tables, six feet apart, sat Staff Sgt. [[K p2 name|Marlon Etienne]], 31, of Fort Riley, and [[W p1 name|Sierra Dawn Hutchens]], who turned 18 last week and who at 17, in June, was found in the sergeant's car behind a carpet store with his $80 in her shoe. He is charged with buying sexual relations, she with selling them. That she's being prosecuted as an adult was settled in September, on a finding that she is "sophisticated."

Detective [[K p4 name|Sierra Blankenbaker]] testified that the girl had eleven pages of ads over four months. The phone number was that of [[K p3 name|Christopher "Cash" Dooley]], 24, who hasn't been located.

"Miss [[W p1 name|Hutchens]] made her own arrangements?" asked Assistant County Attorney [[K p5 name|Ty Renfro]].

"The texts are in the third person," the detective said. "'She can do 80. She'll be there in ten.'"

Her court-appointed lawyer, [[K p6 name|Moses Achterberg]], asked where all the money was. In [[K p3 name|Dooley]]'s Cash App account, the detective agreed: $14,000 of it. And on the girl? Eighty dollars.

[[K p2 name|Etienne]], whose lawyer objected to most words, said nothing.

During the lunch break the girl sat with her foster mother, [[W p7 name|Bettye Sandlin]], who runs [[W p7 other|the daycare with the painted tractor tires on West Ash]] and who'd brought egg salad for everyone, including, by mistake, the sergeant.

"She's sophisticated," [[W p7 name|Sandlin]] said. "She sleeps with the bathroom light on."

District Magistrate Judge [[K p8 name|Homer Lindqvist]] bound both over. Arraignment for No. [[W p1 id|16CR611]] and its companion is Jan. 9.
