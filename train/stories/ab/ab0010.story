id: ab0010
genre: press-release
where: US-FL
published: 2013-08-08
title: Sheriff's Office Shuts Down Illegal Massage Business; Four in Custody
person p1: role=victim,accused age=44 protected=yes why=trafficking-victim
person p2: role=victim,accused age=51 protected=yes why=trafficking-victim
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=accused age=38 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
note: police triumph sheet with the two women booked; they slept in the shop, so its address is W for them

FOR IMMEDIATE RELEASE 13-0808

"We will not have this in our county," said Sheriff [[K p5 name|Buck Ansley]], after deputies served a warrant Tuesday at [[W p1 employer|Lotus Garden Spa]], [[W p1 address|6612 Bellfort Parkway, Unit C]].

Arrested were:
• [[K p3 name|MEIFENG GAO]], W/A F 57, keeping a house of ill fame, $15,000
• [[K p4 name|RANDALL PYE]], 38, deriving support, $10,000
• [[W p1 name|LIU, XIAOHONG]], 44, prostitution, no license, $2,500, booking # [[W p1 id|2013-118846]]
• [[W p2 name|JIN, SHUNZI]], 51, prostitution, no license, $2,500, booking # [[W p2 id|2013-118847]]

Detective [[K p6 name|Carla Quintero]] wrote that the two workers had mattresses behind the dryer and ate from one rice cooker. A notebook in [[K p3 name|Gao]]'s purse set out what each of them still owed for being brought from New York: $11,400 and $9,750, with a fine added for every customer turned away. Their passports were in [[K p4 name|Pye]]'s gun safe. [[W p1 name|Liu]] told an interpreter on the telephone that she had asked to go home in May and that [[K p4 name|Pye]] had shown her the gun.

All four were taken to the county jail. "Ignorance of our laws is not an excuse," the sheriff said.

Booking photos are at [[W p1 photo|media/liu_x_0808.jpg]], [[W p2 photo|media/jin_s_0808.jpg]], media/gao.jpg and media/pye.jpg.
