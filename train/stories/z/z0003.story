id: z0003
genre: interview
where: US-WA
published: 2019-10-21
title: Transcript: Voices of the Valley, segment 2
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=victim age=24 protected=yes why=trafficking-victim
screen p1: labor-trafficking
screen p5: labor-trafficking
note: radio: pseudonym given, then the guest's colleague says the true first name; accused convicted company man; brother leaks

HOST ([[K p2 name|Mattie Rourke]]): We're calling our guest Tomás. That isn't his name. With him is [[K p3 name|Dr. Nilda Cabrera]] of the Orchard Workers' Law Project. Tomás, you came to Yakima how?

TOMÁS: With a visa for apples. The contractor, [[K p4 name|Mr. Wendell Stace]], he took the passports on the bus. He said, for the copy machine. I saw mine again fourteen months later, with the police.

HOST: And in between?

TOMÁS: In between I owed. For the bus, for the mattress, for the gloves. I worked six days, I owed more than on Monday. One boy, [[W p5 name|Ramiro]], he walked out to the road and [[K p4 name|Stace]]'s foreman brought him back in the truck and broke his phone and said next time the hand.

[[K p3 name|CABRERA]]: If I may. [[W p1 name|Gilberto]] is being modest; he's the one who wrote it all down on—

HOST: Let's— yes. On what?

TOMÁS: On apple boxes. The inside of the lid.

HOST: [[K p4 name|Stace]] pleaded guilty in federal court in August. What would you want a grower to know?

TOMÁS: That we slept at [[W p1 address|the old cannery camp on Doublegate Road]], thirty-one men, one stove. They drove by it every day. They know.

[[K p3 name|CABRERA]]: There's a number for anyone listening. 509-555-0143. Spanish, Mixteco, English.

HOST: Thank you both. After the break: why your Halloween pumpkin costs nine dollars.
