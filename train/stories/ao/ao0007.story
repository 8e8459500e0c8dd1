id: ao0007
genre: social
where: US-TX
published: 2023-07-19
title: Public post in "Rio Blanco Moms & Neighbors", with comments
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=author,relative age=- protected=decide why=author
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=relative age=17 protected=yes why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: the mother posts after recovery; neighbours name the girl, her dance team, her brother; a hashtag remains

[[D p2 name|Maribel Cantú]]
July 18 at 9:02 PM

She is home. Thank you to everybody who shared the flyer, you can take it down now PLEASE. I won't say what happened to my daughter in those eleven days except that the man they arrested had put her pictures on a website and sold her by the hour out of a house on the Laredo side, and that she is 14 and still sleeps with her stuffed axolotl. Detective [[K p6 name|Ruben Salazar]] found her by the axolotl. I owe him my life. No questions please.

COMMENTS

[[K p5 name|Debbie Schuster]]: Praise God!!! Tell [[W p1 name|Xochitl]] that Aunt Deb has tamales

[[K p7 name|Rev. Antwan Mosley]]: [[D p2 name|Maribel]] the church is holding you. If you need a ride to the hearing I have the van.

[[K p5 name|Debbie Schuster]]: Is it the same guy from the snow cone stand?? [[K p3 name|Brandon Fuchs]]? My son said he was always talking to the [[W p1 school|Estrellas from Anson Jones Middle]]

[[K p8 name|Joleen W.]]: It's him, 27, it's on the jail site. [[K p3 name|FUCHS, BRANDON LEE]], [[K p3 id|SO# 448120]], trafficking of a child, no bond. Drives that [[K p3 vehicle|orange Jeep with the bullet-hole stickers]]

Kid on a Bike: everybody at school already knows it's [[W p1 name|xochi cantu]], her snap was [[W p1 alias|@xochi.axolotl]] and he messaged her there first. not a secret

[[D p2 name|Maribel Cantú]]: Please delete that. She reads these.

[[K p7 name|Rev. Antwan Mosley]]: Kid on a Bike, whoever you are, do what the lady asks. Brother [[K p6 name|Salazar]] has told us all that names make it harder in court.

Kid on a Bike: her brother [[W p4 name|Emiliano]] is the one who beat up the guys cousin behind Whataburger lol. respect

[[K p5 name|Debbie Schuster]]: [[W p4 name|Emi Cantú]] would never. He is [[W p4 other|the drum major]]!

Nana [[K p3 name|Fuchs]]: My grandson is innocent until proven. That girl told him she was nineteen. She had a [[W p1 body|nose stud and a butterfly on her hip]], what fourteen year old has that. And she got in that car herself at the [[W p1 address|pink duplex on Calle Nogal]], nobody dragged her.

[[K p8 name|Joleen W.]]: Nana with all due respect, fourteen is fourteen and selling a kid is a crime if she drove the car herself. He kept the money.

[[K p7 name|Rev. Antwan Mosley]]: Amen to that. Admin, close this thread.

[[K p5 name|Debbie Schuster]]: Sending balloons to [[W p1 address|2210 Nogal unit B]], who wants to chip in? Her favorite color is teal. [[W p1 other|#WelcomeHomeXochitl]]

Admin: Comments are off. [[K p6 name|Det. Salazar]] asks that tips on [[K p3 name|Fuchs]] go to 956-555-0171. The old flyer ([[W p1 photo|MISSING_XochitlCantu_July7.png]]) is still pinned in Files, I'm trying to work out how to delete it from my phone.
