id: ba0032
genre: news
where: IN-MH
published: 2022-09-15
title: 'We took her for a sofa-cum-bed girl': Thane society in the dock with couple
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=11 protected=yes why=minor-witness
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: child domestic worker first detained for theft of earrings; neighbour's daughter is the witness; charges reframed

The complaint that brought constables to a seventh-floor flat in Thane on August 30 was of two gold earrings. By the evening they'd found them, in a drain, and also found where the maid lived: the balcony, behind a washing machine, on a bath mat.

She was taken away first. The child is 14, from Gumla in Jharkhand; her entry in the station diary gives 19. "Madam said nineteen. She was crying, so I could not judge," said inspector [[K p5 name|Prakash Mhatre]]. She was held overnight as a thief.

Marketing executive [[K p2 name|Nikhil Sabharwal]], 38, and his wife, [[K p3 name|Ritika Sabharwal]], 36, have since been arrested under the bonded labour and child labour laws. So has the agent, [[K p4 name|Suresh "Placement" Topno]], who had Rs 35,000 of them for her and sent her mother Rs 2,000.

According to the remand papers she was given one meal, and was locked in when the couple drove to Lonavala. For a broken bowl they wrote Rs 600 in a diary; for "general", Rs 1,500. The final page says she will be clear of dues in 2026.

It was a schoolgirl from the opposite wing who had noticed that the balcony waved back. [[W p7 name|Aarohi Kelkar]], who is 11, kept up a conversation by torch for five weeks. She held up a slate, NAME?, and the reply came in lipstick on the glass: [[W p1 name|PHULO]].

"I didn't tell Mummy because we had a secret," [[W p7 name|Aarohi]] told the Child Welfare Committee. Her statement is annexed with her school's identity card ([[W p7 school|Vasant Vihar, VI-B]]) and flat number, [[W p7 address|C-704]].

Committee chairperson [[K p6 name|Adv. Nasreen Petiwala]] said the theft case, [[W p1 id|CR 455/2022]], would go before the Juvenile Justice Board only to be buried. She had harder words for the building. "There are 96 flats. It took a child with a torch," [[K p6 name|Petiwala]] said.

Society secretary [[K p8 name|Group Capt. (retd) Dilip Thosar]] said that residents had "taken her for a kind of sofa-cum-bed girl, a cousin, one doesn't ask." [[K p8 name|Thosar]], 70, has put up a notice. It asks all members to pray for [[W p1 name|Kumari Phulo Kerketta]] and lists, for donors, [[W p1 address|the Ulhasnagar girls' home]] where she may be visited.

Counsel for the [[K p2 name|Sabharwals]] told the magistrate that his clients had treated her as a daughter. They've a son, five; he has a room.

The medical officer's note runs to half a page, the last line of which concerns [[W p1 body|an iron mark, triangular, on her left calf]].

[[K p4 name|Topno]] was himself brought to Mumbai at 15, to a biscuit factory, he told [[K p5 name|Mhatre]]. "Who arrested anybody for me?"

On Tuesday a constable drove the girl past the building, for identification. She asked him to stop, looked up, and made a sign with an unlit torch. There was nobody at C wing. It was a school day. [[W p1 name|Phulo]] made the sign once more anyway.
