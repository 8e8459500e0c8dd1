id: af0074
genre: blog
where: GB-SCT
published: 2020-09-18
title: Newsletter: From the Lantern Project
person p1: role=victim age=31 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=victim,accused age=22 protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-minor
screen p5: sex-trafficking-adult misidentified=yes
note: NGO newsletter, one pseudonym kept and others slip

Dear friends,

Three short pieces of news, with thanks for the curtains.

"Marta" (not her real name) has her papers. You will recall she came to Dundee for hotel work and was met by a man who showed her a video of her own front gate and explained the alternative. She is 31 and can now sleep with the door shut. The other residents of [[W p1 address|Castlehill House]] gave her a cake that read WELL DONE [[W p1 name|ZUZANA]].

Our youngest, who is still only 15, is back at school. An older boyfriend had been lending her to his pals, who paid him in cash and her in bus fares. She's in [[W p2 school|S4 at Craigie]] and would like a second-hand [[W p2 other|oboe]].

[[W p5 name|Lavinia Petcu]] is 22 and it isn't good news. She was picked up in Perth last week and charged with benefit fraud: five claims opened in her name by [[K p3 name|Dorel Vasile]], now remanded, who also sold her from a flat, held her baby's passport and beat her. The claims paid into his account. She signed them; he had her hand in his.

Please write to her: [[W p5 email|lavinia.p@lanternproject.example]].

Yours aye,
[[K p4 name|Fiona Guthrie]]
