id: b-0076
genre: social
where: IN
published: 2019-06-27
title: Tweets by @MetroCityPolice, 26 June
person p1: role=accused,victim age=21 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: police handle boasts of a foreign woman's arrest, passport image; Uzbek woman lured by job; visa overstay is the charge; a reply points out who held the passport

@MetroCityPolice: Good catch by Team South! 👮‍♂️ Foreign national (21F) held for overstaying visa & immoral activities in a serviced apartment. Driver-cum-agent [[K p2 name|Naveen Kumar Reddy]] let off with notice. #ZeroTolerance

@MetroCityPolice: She was brought in Feb as a "dance trainer". Passport was found with [[K p2 name|Naveen]] & ₹1.9L was shown as her "balance". Deportation begun. 📸 [[W p1 photo|passport_Yusupova_Dilnoza_p2.jpg]]

@[[K p4 alias|aruna_speaks]]: so he holds the passport, he holds the ledger, and SHE is held? she has a bandaged wrist in your own photo

@[[K p4 alias|aruna_speaks]]: blur the passport also. "[[W p1 name|DILNOZA]]" is in capital letters, birthdate [[W p1 birthdate|11.09.1997]] & no. [[W p1 id|AA 4550121]]

@MetroCityPolice: Thank you ma'am. Photo withdrawn. Woman has told a lady officer that she was beaten by [[K p2 name|Naveen]] to go with clients. Section 370 IPC added. She's shifted to a shelter. DCP [[K p3 name|Ishrat Jehan Khan]] is supervising.

@[[K p4 alias|aruna_speaks]]: Please also withdraw the word "catch".
