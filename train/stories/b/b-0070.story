id: b-0070
genre: news
where: GB-ENG
published: 2024-01-16
title: Care worker visas: "Every week another fee"
person p1: role=victim age=38 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=victim age=29 protected=decide why=trafficking-victim
screen p1: labor-trafficking
screen p6: unclear
note: investigative feature; changed name stays; real name in a screenshot description; the firm's director is accused by workers only; a second, named carer has weak signs (long hours, debts) and consent isn't told

Investigation by [[K p4 name|Seraphina Cole]]

"[[K p1 other|Blessing]]" (not her real name) has a folder. In it: a certificate of sponsorship for which she paid £17,000 in Lagos; a rota; eleven text messages in capital letters.

She is 38, a former bank cashier, and arrived at Manchester in January 2023 to look after old people in their homes. She slept in a converted garage in [[W p1 address|Nelson Parade]] with five other carers and one ring to cook on. For 70 hours in her first week she got £94; the rest was "car, fuel, garage, training, uniform, processing". In March, when she asked for her passport, the director, [[D p2 name|Tony Effah-Barnes]], told her that he could have her on a plane by Friday and that her brother, who'd signed for the loan, would be visited.

Mr [[D p2 name|Effah-Barnes]], of Sunlit Homecare Ltd, hasn't been charged with anything. In a letter he said that his firm had "changed lives".

Others left. [[D p6 name|Thulani Moyo]], 29, says he did 19-hour days, that he was tired and in debt, "but I could quit and I did". He now drives a bus.

"You don't need a lock," said [[K p3 name|Anneliese Vogt]], who runs a legal advice centre. "You've got a visa, a debt and a phone number in another country."

The Home Office minister, [[K p5 name|Gareth Llewelyn-Price]], said that licences had been revoked.

[[K p1 other|Blessing]]'s old ladies still ring her. One of them, who's 96, has lent her a room.

(Image 3 of 5: a text message. "[[W p1 photo|IJEOMA NWACHUKWU-ADE]] YOU ARE OWING £2,310 AS AT TODAY. DO NOT TEST ME.")
