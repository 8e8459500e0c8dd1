id: w0023
genre: blog
where: US-NJ
published: 2007-10-29
title: What the braiders told the deacon
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: parish blogger; two Togolese girls in hair salons; baptismal register number

[[K p4 name|Deacon Bill Cusack]] · [[K p4 alias|@deaconbillnwk]] · [[K p4 email|deaconbill@ironboundpulpit.example]]

On Sunday I announced the second collection without saying why. I will say now, since the raid was on Channel 7.

Two girls, 17 and 15, who sit [[W p1 other|in the pew beneath St. Lucy, always the same side]], were kept with a score of others in a house in the Vailsburg section and worked six days a week, up to fourteen hours, at braiding shops whose owner, [[K p3 name|Akouvi Dossou]], 42, took each dollar and every tip. She beat them for a crooked part. She held their passports, and told the older one that she had "signed" with a fetish priest and would go blind if she fled.

Special Agent [[K p5 name|Theresa Malloy]] asked me to help find their sacramental papers. I did: [[W p1 id|Reg. Bapt. vol. 9, p. 44, no. 17]] for [[W p1 name|Massan Akakpo]], and two lines below it for [[W p2 name|Dédé]], who was born [[W p2 birthdate|on St. Blaise's day, 1992]]. Please, if you recognize them — [[W p2 body|the little one's tribal marks, three on each cheek]], are not an invitation to questions.

They've been taken in [[W p1 place|by the Felician sisters on the hill at Lodi]]. [[K p3 name|Dossou]], who has shops on [[D p1 employer|South Orange Avenue and at 212 Central]], is in the Essex jail.

Bring coats.
