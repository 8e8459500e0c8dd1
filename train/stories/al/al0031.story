id: al0031
genre: press-release
where: GB-SCT
published: 2020-02-25
title: Four appear in court after raids on Edinburgh flats; two women recovered
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=decide why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=accused age=45 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
screen p2: unclear
note: a clear victim (student, debt, threats) beside an arrested woman with weak signs (D, unclear); log extract attached leaks; surname Law

Police Scotland, Edinburgh Division
News release EDB/2020/0219, not for use before 1200 hrs

Four people have appeared at Edinburgh Sheriff Court in connection with the running of flats in Leith and Gorgie which were advertised online as massage.

They are [[K p3 name|Zhang Weiming]], 51, and [[K p4 name|Stephanie Law]], 45, both of [[K p3 address|Pilrig Gait]], and a man of 29 who can't be named at this stage. A woman of 38, [[D p2 name|Lin Shuhua]], appeared separately, charged with assisting in the management of a brothel ([[D p2 id|SCS/2020-011477]]). She was bailed. She told officers that she keeps the books, is paid "sometimes", and has no complaint to make of anyone; she asked twice what would happen to her room. Inquiries about her position go on.

Two women were recovered. One, a European of 31, told us that she works for herself and wishes no help. She was thanked and has left. The other is 23. She came from Shenyang on a student visa in 2018. Her fees were lent to her by [[K p3 name|Zhang]], and when in the second term she couldn't meet the interest, he said that she'd pay it in the flats or he would post pictures to her father's office. She was moved every nine days. She had not been outside by daylight since November.

Detective Chief Inspector [[K p5 name|Iain Rutherglen]] said: "This was a young woman learning pharmacy, three streets from the library. A debt and a photograph held her as well as any lock would."

DCI [[K p5 name|Rutherglen]] thanked a neighbour, [[K p8 name|Agnieszka Baran]], who had kept a diary of suitcases. Mrs [[K p8 name|Baran]] said: "They never had coats. In January. Who goes with a suitcase and no coat?"

[[K p7 name|Fiona Chisholm-Okeke]], who heads the guardianship service that is now looking after the student, said that lenders of this sort "advertise on the same noticeboard as the bicycle club". Ms [[K p7 name|Chisholm-Okeke]] asked universities to look at who pays the fees.

[[K p6 name|Procurator Fiscal Donald Sim]] has asked the press to wait for the trial before describing the flats.

[[K p4 name|Law]], who is also known as [[K p4 alias|Auntie Steph]], was refused bail. She will be back in court with [[K p3 name|Zhang Weiming]] on 3 March.

ENDS

Attachment for briefing, officers only (extract)
20/02 0610 entry [[W p1 address|14/6 Tolbooth Rigg]]
0614 one F found in cupboard bed, gives name [[W p1 name|JIANG Yutong]] "[[W p1 alias|Coco]]", student card [[W p1 id|S1844207]], [[W p1 school|Queen Margaret Bridge University, pharmacy 2nd yr]]
0631 [[W p1 name|Yutong]] asks if today is a weekday
0640 ring binder: col. 1 "[[W p1 alias|Coco]]", col. 2 amounts, initialled [[D p2 initials|L.S.]]
0702 [[K p4 name|LAW]] det. at lift
1115 Ms [[W p1 name|Jiang]] to hospital; [[W p1 body|crescent scar over the right eyebrow]], old, bike
1700 placed at [[W p1 address|Cramond, flat 2 above the ferry steps]]
