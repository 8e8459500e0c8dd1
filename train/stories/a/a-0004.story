id: a-0004
genre: social
where: US-FL
published: 2019-07-22
title: Citrus Haven Police Department — post
person p1: role=missing age=14 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
screen: none
note: active missing-child alert; no crime told yet; names stay to the editor

🚨 ENDANGERED RUNAWAY 🚨 PLEASE SHARE 🚨

[[D p1 name|Nevaeh Charlotte Bastien]]
Age 14 • 5'2" • 118 lbs • black hair in box braids w/ purple ends • brown eyes

[[D p1 name|Nevaeh]] was last seen Sunday about 9:20 p.m. leaving her home in the area of [[D p1 address|Tangelo Loop]] on foot. She was wearing a gray [[D p1 school|Citrus Haven Middle Band]] hoodie and white slides and carrying a pink backpack. She does NOT have her inhaler.

Her mother, [[D p2 name|Guerda Bastien]], says this is out of character. "Nobody is mad, baby. Just come home," she asked us to write.

📞 Detective [[K p3 name|Sam Oyler]], [[K p3 phone|863-555-0126]]. You can remain anonymous.

[Photo: [[D p1 photo|nevaeh_bastien_7thgrade.jpg]]]
