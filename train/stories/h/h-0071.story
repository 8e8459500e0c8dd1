id: h-0071
genre: news
where: IE
published: 2013-05-17
title: 'She'd learned to cry on the left side': beggar, 12, held three nights before anyone asked
person p1: role=victim,accused age=12 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=yes
note: forced begging by a child; her pitch, her instrument, her sign, her cousin's nickname for her, the PULSE entry; the month May is also the flower seller's name

[[K p8 name|Bríd Ní Chonaill]]

The child had a right way of doing everything. You sat on the cardboard and never on the bag. You cried on the left side, where the people came out. You looked at shoes, because shoes told you if it would be coin or paper.

She explained this to a social worker in Galway, last May, as one might explain it to a trainee.

By then she'd been arrested four times under the Public Order (begging) Act, and on the last of them, as she gave no address and no adult came for her, she was kept at a Garda station for three nights, in an interview room, on a camp bed. The PULSE record, [[W p1 id|10-552918]], described her as a "persistent beggar, part of an organised group, uncooperative, [[W p1 name|Crina LĂCĂTUȘ]], c. 12".

Uncooperative is what the detective wrote. What she had said, in Romanian, was that if she was not back by ten the one-legged man would be told, and that he'd make her cousin drink the water from the mop.

On Wednesday in the Circuit Court [[K p2 name|Vasile Drăghici]] (48) and [[K p3 name|Maria-Elena Drăghici]], of [[K p2 address|Cois Abhann Park]], denied twelve charges of trafficking children for forced labour, to include begging. It's the State's case that the couple hired five children from families in Bacău for €200 a head, held their birth certificates, and drove them each day from Athlone in a people carrier with the seats out. A good day was €140. A day of under €60 meant no dinner and a belt.

Her pitch was [[W p1 place|the footbridge at Nuns' Island]] and she'd [[W p1 other|a toy accordion with two working notes]].

[[K p7 name|May Geoghegan]], who sells flowers at the end of the bridge, told Judge [[K p4 name|Rory Devitt]] that she brought the child soup for the whole of one winter. "I'd ask what they called her at home. She said '[[W p1 alias|Puiule]]', and made a little beak with her fingers. It's the word for a chick, I looked it up." One day she watched a car stop, a man get out, count what was in the cup, and slap her with his hat. She rang the guards. "They came, fair play to them, and they took the child."

Cross-examined, Sgt [[K p5 name|Enda Tuohy]] agreed that no one had been looking for the driver. "The call was about a beggar," he said.

[[K p6 name|Dr Ruxandra Moldovan]], of the university, an expert on such cases, told the jury that children who are made to beg are in the same position in law as men in a locked factory. "They don't have a lock, as there's always someone smaller at home."

The jury will hear from the girl herself by video-link on Monday. She's 14 now and asked through her guardian if there'd be shoes in the picture, as she'd like to see what kind of people they are.
