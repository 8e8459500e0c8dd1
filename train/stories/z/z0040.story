id: z0040
genre: news
where: US-CA
published: 2011-04-05
title: Sisters' testimony diverges in Fresno raisin case
person p1: role=victim,witness age=20 protected=yes why=trafficking-victim
person p2: role=victim,witness age=17 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=accused,relative age=48 protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking
note: sisters, aunt accused (relative), farm labor, debt for crossing

FRESNO — The sisters agree on the heat, on the price of the water, and on the man. They don't agree on their aunt.

[[K p3 name|Harlan Bagdasarian]], 55, and his forewoman, [[D p4 name|Eufemia Sandoval]], 48, are charged with holding eleven people in a packing shed near [[W p1 address|Lanare, behind the Bagdasarian dryer]], until what they owed for the crossing was paid. It never was. "In June I owed 2,200. In September, 3,050," the older sister, 20 at the time, told jurors Monday. "I asked which of us was eating all that."

[[D p4 name|Sandoval]] is her mother's sister. She wrote the figures down, the young woman said, but she wept when she did so, and once slid a ten under the door.

The younger, then 17, remembered no ten. "She told [[K p3 name|Mr. Harlan]] we had a cousin with a car," she said. "He sold the car."

"Could you have gone home, [[W p2 name|Maribel]]?" asked defense attorney [[K p6 name|Dirk Haupt]], using a first name the judge had ruled out an hour before.

"He had my birth paper," she said. "He'd say, who are you? Show me who you are."

[[K p5 name|Judge Sukhwinder Gill]] warned [[K p6 name|Haupt]] and ordered the transcript sealed at that line. The list of witnesses taped outside Department 53 had by then been photographed by at least two people: [[W p1 name|CRUZ SANDOVAL, LETICIA]]; [[W p2 name|CRUZ SANDOVAL, MARIBEL]].

Asked by a reporter what she'd say to her aunt, the older sister shrugged. "Good afternoon," she said.

— [[K p7 name|Norma Kazarian]]
