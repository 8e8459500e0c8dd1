id: j-0047
genre: social
where: US-CT
published: 2021-03-14
title: Post in "Waterbury Church Talk" (4.1K members)
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=victim,author age=- protected=no why=consented
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=victim age=- protected=yes why=sexual-offence-victim
note: private accusation; adult signs her own post (choice); a commenter names a second woman, who did not choose

[[K p2 name|Delphine Osei-Marshall]]
I have sat on this nine years and I am 31 years old. When I was a grown woman with a baby I went to Bishop [[D p1 name|Courtland Ames]] of [[D p1 employer|New Canaan Tabernacle]] for counsel. He locked the study door and put his hands where no pastor's belong. I pushed him off with my pocketbook. I have never been to the police and I'm not going now. I only want it known, under my own name, so no sister thinks that she's the first.

[[K p3 name|Rhonda Peay]]: Thank you [[K p2 name|Delphine]]. 💜

[[K p4 name|Alvin Stukes]]: Touch not mine anointed!! Where is the proof. Bishop [[D p1 name|Ames]] buried my mother

[[K p2 name|Delphine Osei-Marshall]]: He may have buried her well, [[K p4 name|Alvin]].

[[K p3 name|Rhonda Peay]]: She is not the only one. Ask [[W p5 name|Sister Yolette]] why she left [[W p5 other|the praise dance team]] in the middle of Lent.

[[K p2 name|Delphine Osei-Marshall]]: [[K p3 name|Rhonda]] please take that down. That's hers to tell. I didn't say that for you to say hers.

[[K p3 name|Rhonda Peay]]: You right. I can't find the edit

[[K p4 name|Alvin Stukes]]: see how it spreads
