id: av0021
genre: news
where: US-NM
published: 2010-06-30
title: Grandfather's plea ends Española case; neighbor's own trial goes ahead
person p1: role=victim,witness age=11 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=67 protected=decide why=identifies-protected
person p3: role=accused age=54 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=victim age=20 protected=yes why=sexual-offence-victim
screen p1: none
note: grandfather D beside a neighbor accused in an unrelated rape K; the acequia and dog single out the child; namesake santero

ESPAÑOLA — In forty years as mayordomo of the ditch, [[D p2 name|Eliseo Benavidez]] decided who got the water. On Tuesday he asked a court for mercy and got, by agreement, twelve years.

[[D p2 name|Benavidez]], 67, pleaded no contest to two counts of criminal sexual contact with a granddaughter who was 11. Trial had been set for July. District Judge [[K p5 name|Alicia Montaño-Reyes]] told him the plea was the one thing he'd done for the child.

"She won't have to sit in that chair," the judge said.

She had been ready to, according to prosecutor [[K p6 name|Lowell Begay]], and had practiced with a therapy dog. [[K p6 name|Begay]] played the court a minute of her recorded interview. The screen was covered with cardboard; the sound was not. "State your name for me?" "[[W p1 name|Marisela]]." "And who is that with you?" "[[W p1 other|My goat, Chapo. He's got three legs.]]"

Several people in the gallery smiled, and then seemed to be sorry that they had. There is one goat like it in the valley.

The girl's mother moved with her in April, out of [[W p1 address|the last house on the Acequia del Bosque]], where there'd been three generations under one roof. She is [[W p4 name|Yvette]], the defendant's youngest; he called to her by name as the deputies took him. She didn't turn. "[[W p4 name|Yvette Benavidez]] doesn't have a father," she told a cousin on the stairs. She has asked the [[W p1 school|charter school at Santa Cruz]] to change the child's last name on the roll.

[[K p7 name|Dr. Paloma Etcheverry]], who examined her, said outside that children in such cases are often asked by the family to be quiet for the sake of a feast day. "It was going to be his year to carry the saint," said [[K p7 name|Etcheverry]].

A second Rio Arriba case on the docket isn't connected, though the men live one gate apart. Welder [[K p3 name|Santos Quintana]], 54, of [[K p3 address|County Road 41, No. 17]], is charged with the rape of a co-worker, 20, at a shop in Los Alamos; he has pleaded not guilty in No. [[K p3 id|D-117-CR-2010-00092]]. His lawyer wanted a delay. [[K p5 name|Montaño-Reyes]] said no, it would be Aug. 9. The complainant, who [[W p9 other|is the shop's only woman]], was referred to throughout as "the young lady." [[K p3 name|Quintana]]'s exhibit list has her as "[[W p9 name|Dominique T.]], e-mails of."

The carver [[K p8 name|Eliseo Benavides]], with an s, of Chimayó, telephoned this newspaper twice Tuesday to say that he's not the man. He isn't. [[K p8 name|Benavides]] is 81, has no grandchildren, and was at the dentist.

The goat, [[K p6 name|Begay]] said when asked, is doing well. So was [[W p1 name|Marisela]], he started to say, and said "the child."
