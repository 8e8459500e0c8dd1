id: ay0031
genre: social
where: AU-QLD
published: 2024-08-30
title: Community page: Toowoomba Neighbours Helping Neighbours (posts of Friday)
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=44 protected=no why=adult-bystander
person p3: role=missing age=82 protected=no why=missing-alert
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=accused age=45 protected=no why=adult-accused
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=12 protected=no why=minor-not-in-crime
note: community page, false abduction rumour cleared up, a found pensioner, a drink driver with teen passenger unnamed, a colouring contest child; nothing to protect

📌 **ADMIN ([[K p4 name|Shez Baptiste]])**: Righto, three things, then I'm turning comments off and having my tea.

1) THE WHITE VAN. There is no child trafficker at the Highfields pool. The van belongs to [[K p2 name|Filip Ionescu]], 44, who has the contract to fix the pump, and he has it in writing from council. [[K p2 name|Filip]] came to see me with his wife and the job sheet. He's been photographed by eleven of you. Somebody put up his rego, [[K p2 vehicle|155-XKQ]], and somebody else followed him to Woolies. Senior Sergeant [[K p1 name|Aroha Tamihana]] has confirmed to me, and says I can quote her: "No child has been approached. No child is missing. A man's bought some PVC." If you want to say sorry, [[K p2 name|Ionescu Pool & Spa]] is on [[K p2 phone|07 5550 0155]] and he does a good deal on filters.

2) [[K p3 name|OLD ERN HANRAHAN]] IS FOUND. [[K p3 name|Ern]], 82, got on the Brisbane bus instead of the hospital one and had a lovely day. [[K p6 name|Mrs Thuy Lam]] at [[K p6 employer|the Roma Street noodle counter]] recognised him off our post and kept him in dumplings till his nephew came. Take down the photo ([[K p3 photo|ern_hat_missing.jpg]]), he says that it makes him look dead. Thank you [[K p6 name|Mrs Lam]].

3) Yes the bloke on the roundabout is [[K p5 name|Darryl Vickers]]. He's been charged, it was in the Chronicle, so you can stop whispering. [[K p5 name|Vickers]] is 45, blew .171, and had a teenager in the ute, 14, not his, who's fine and whose mum would like you to mind your own. I have deleted every comment that tries to say who. [[K p5 name|Darryl]] is up at the Magistrates Court on the 19th. Let them do it.

NICE NEWS: Colouring comp, 12 and under, won by [[K p7 name|Matilda Auvaa]], who's exactly 12 and says that she's retiring undefeated. Her pic of the Cobb & Co coach is up in the library. [[K p4 name|Shez]] judged it, no correspondence will be entered into, [[K p7 name|Matilda]]'s nan is my hairdresser and I don't care.

👍 214   💬 **[[K p2 name|Filip Ionescu]]**: Thank you [[K p4 name|Shez]]. I have two girls, I understand the fear. Next time please knock at window. I will show you pump.

💬 **[[K p1 name|Aroha Tamihana]]**: Endorse all of this. Also, whoever reported [[K p3 name|Ern]] as a "kidnap by bus", ring me, I just want to meet you.

💬 **[[K p6 name|Thuy Lam]]**: He eat 14 dumpling.
