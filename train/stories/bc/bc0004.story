id: bc0004
genre: news
where: US-OK
published: 2018-05-17
title: Councilman booked; the teenager had a ticket first
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused,official,public-figure age=58 protected=no why=adult-accused
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander,official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: buyer an elected official; the girl cited for solicitation under a municipal ticket; car with a dent; grandmother; the councilman's own address and plate stay

ARDMORE, Okla. (AP style desk) — Two pieces of paper were written in the parking lot of the Sooner Rest on April 27, and for three weeks only one of them counted.

The first was Municipal Citation [[W p1 id|A-221907]], issued to [[W p1 name|Autumn Skye Tsosie]] for "soliciting, loitering." The other was a field card, never filed, with the tag number of a white Yukon. On Tuesday state agents took that card to the home of Ward 3 Councilman [[K p2 name|Denny Rutledge]], [[K p2 address|2209 Lakeview Terrace]], and led him out in his slippers.

[[K p2 name|Rutledge]], 58, is accused of procuring a minor. He has sat on the council since 2009 and heads its public safety committee. His lawyer said the councilman "believed he was helping a young woman with a flat tire."

The same agents hold [[K p3 name|Marcus Delane Fipps]], 40, of Lawton, on a human trafficking complaint. An affidavit says [[K p3 name|Fipps]] drove the girl across four counties, answered the texts that came for her and gave her "an allowance of chips."

How old was she? The officer wrote 19. [[W p1 name|Tsosie]] turned 18 eight days after the ticket.

"I told him my real birthday, [[W p1 birthdate|the fifth of May]]," she said in a recorded statement read at the bond hearing. "He said then I was close enough."

Police Chief [[K p4 name|Gloria Pettijohn]] said the ticket should never have been written and that she has asked the city judge to void it. "The first thing out of our mouths was a fine," [[K p4 name|Pettijohn]] said. As of Wednesday the docket on the city website still showed [[W p1 name|TSOSIE, A.]], $194 owing.

District Judge [[K p5 name|Wallace Inhofer]] set bond for the councilman at $75,000 and for [[K p3 name|Fipps]] at half a million.

Mayor [[K p6 name|Patrice Delgado-Hume]] said [[K p2 name|Rutledge]] would be asked to step aside. She would not take questions.

At the motel, housekeeper [[K p7 name|Ngoc-Anh Bui]] remembered the girl by [[W p1 vehicle|a purple Neon with one yellow door]], in which she did homework. "Geometry," [[K p7 name|Bui]] said. "I helped one time. I was good in geometry."

She is on the roll of [[W p1 school|Dickson Prairie Alternative Academy]], where a teacher has put her desk back. Her grandmother, [[W p8 name|Lorene Tsosie]], drives her there and sits outside until the bell. "They wrote [[W p1 name|Autumn]] a ticket," she said. "[[K p2 name|Rutledge]] they called sir."

A hearing is set for a date in autumn.

— [[K p9 name|Jasper Quill]]. Send tips to [[K p9 email|jquill@carterledger.example]], not photographs; a reader who mailed us one titled [[W p1 photo|autumn-t-sooner-rest.png]] is asked to delete it.
