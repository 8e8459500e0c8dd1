id: l-0024
genre: news
where: US-MS
published: 2019-08-29
title: Sales crew teen charged with peddling, trespass in Tupelo
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=victim,accused age=19 protected=yes why=trafficking-victim
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p5: labor-trafficking misidentified=yes
note: magazine crew; the report is about annoyed homeowners; debt, no pay, beating for low sales are quoted with disbelief; Tupelo municipal charge as adult

If a sunburned youngster tells you that he's earning points toward a trip to Cancún, Tupelo police would like you to shut the door and dial.

Two members of a traveling magazine crew were arrested Monday after residents of three subdivisions complained of someone who wouldn't leave the porch. "He cried. I said I don't need any *Field & Stream* and he started to cry," said [[K p3 name|Lurleen Hankins]], who gave him lemonade and then called it in.

That was [[W p1 name|Tavion Meeks]], 17, of Gary, Ind., charged as an adult with peddling without a license and trespass. With him was [[W p5 name|Brittney Skaggs]], 19, of Paducah, Ky., who has the same charges and one for shoplifting a can of Vienna sausages.

Municipal Court Judge [[K p6 name|Leontyne Beasley]] asked the young man why he didn't simply stop. He said that he'd been on the crew for five months and hadn't been paid, because the van, the room and the food go on a tab and he was "in the red nine hundred something"; that Mr. [[D p2 name|Rick]], the crew manager, keeps IDs and phones in a lockbox; that whoever comes in under ten sales fights the next-lowest in the parking lot, and [[D p2 name|Rick]] picks who wins; and that a boy who quit was put out on the highway outside Amarillo with no shoes.

"Son, everybody has had a bad boss," the judge said. Fine: $327 each, or eleven days.

Officer [[K p4 name|Jamal Prewitt]] said he had knocked at [[W p1 address|Room 142 of the Gloster Street Budget Suites]], where the crew sleeps eight to a room, so that somebody might pay. The room was bare. Somebody had left two shoes, not a pair.

[[W p5 name|Skaggs]], whose mug shot shows [[W p5 body|a healing split lip]], is on the jail roster as [[W p5 id|#2019-6604]].
