id: ai0012
genre: news
where: US-IL
published: 2026-01-22
title: 'Sold out again': Rockford bakery family takes on the Saturday line
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; words like sold, trade, pimped out, escort, Madam, working girl used innocently; a 17-year-old daughter in a business story

There is a chalkboard in the window of Kołacz & Daughters on Charles Street, and on Saturdays, by nine, it says SOLD. Nothing else. People take pictures of it.

"I used to write 'sold out,'" said [[K p1 name|Halina Wrobel]], who bought the place with her sister in 2019. "Then the chalk got short."

The line, though, got long. It has got so long that the city this month gave the bakery a permit, [[K p1 id|SU-26-0004]], to rope off eleven parking places, and that an off-duty officer now walks elderly customers across the street. [[K p5 name|Sgt. Andre Whitfield]] calls it his escort service. "I've escorted Mrs. [[K p7 name|Dombrowski]] about sixty times," [[K p5 name|Whitfield]] said. "She pays in poppy seed."

"I do," said [[K p7 name|Irene Dombrowski]], 91.

[[K p2 name|Beata Wrobel-Ames]], the sister, runs the back. She was an underwriter for twenty-two years and has a way of looking at a tray of buns as if it'd filed a claim. She starts at 2:30. "My grandmother was a working girl in Łódź, which meant a mill," she said. "I'm a working girl in Rockford, which means my knees."

[[K p3 name|Sophie Ames]], 17, [[K p2 name|Beata]]'s daughter and a junior at [[K p3 school|Guilford High]], is the reason for the line. In October [[K p3 name|Sophie]] put up a clip of her mother's donut cart, an old hot-dog wagon which her father had, in her words, "pimped out" with lights and a horn from a Chevrolet. It has been watched two million times. Her handle, [[K p3 alias|@bunprincess815]], is painted over the door.

Not everyone is charmed. [[K p4 name|Rudy Castellanos]], who sells tires next door at [[K p4 address|2310 Charles]], says that his customers can't get in. "I've traded on this street since '88," [[K p4 name|Castellanos]] said. "I never needed a rope." He has asked for three of the places back and will get two. He gets a box, too, each Saturday, which he says has no bearing.

On the third of January, with snow coming sideways, the sisters opened at five and were done by 7:40. A man from Beloit offered a hundred dollars for the last babka. [[K p1 name|Halina]] would not take it. She gave it to the next in line, a nurse coming off nights.

"You can't sell to whoever waves the most," [[K p1 name|Wrobel]] said. "That isn't a shop, that is an auction."

Next month they'll add Fridays. [[K p2 name|Beata]] is not sure about her knees, and [[K p3 name|Sophie]] has the ACT. The number for orders is [[K p1 phone|815-555-0190]]. Nobody will pick up on Saturday.

[[K p6 name|Owen McAllister]] writes about business. [[K p6 email|omcallister@rrstandard.example]]
