id: ba0021
genre: news
where: AU-VIC
published: 2011-07-21
title: Two women, one St Kilda brothel, and a jury asked to see the difference
person p1: role=victim,witness age=21 protected=yes why=trafficking-victim
person p2: role=witness age=35 protected=no why=adult-bystander
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p2: none
note: licensed brothel; one worker free by her own account and under her own name; the other held for a contract debt and first put in immigration detention

The County Court's jury was offered on Tuesday a lesson in arithmetic, in two columns.

In the first was [[K p2 name|Coralie Vass]], 35, who has worked in licensed premises since she was 23, holds an ABN, chooses her shifts and keeps 60 per cent. "I'd like that reported, with my name on it," [[K p2 name|Ms Vass]] told the court. "I've done nothing to whisper about. I went home every night to Footscray and fed my cat."

In the second was a woman from Chiang Rai who was working in the next room. By law she may not be identified. She had been told in Bangkok that she'd waitress; she owed $45,000 on landing; $50 was struck from the sum for each client and nothing at all for the first four on any day. Her passport lay in the bottom of a freezer, under the prawns.

[[K p3 name|Vanida "Auntie" Holloway]], 46, of [[K p3 address|Inkerman Street]], has pleaded not guilty to possessing a slave and to debt bondage.

"I never saw a lock," [[K p2 name|Vass]] said when Crown prosecutor [[K p4 name|Bartholomew Quill SC]] asked. "I saw that she didn't have shoes for the street."

The jury has heard that in March 2009 an inspection team came through. The woman, then 21, was found without a valid visa; she was listed as an unlawful non-citizen, a "voluntary sex worker", and held at Maribyrnong for 52 days. [[K p5 name|Kerrin Stapleton]], the departmental officer who signed the form, agreed he'd spent six minutes with her. "We had a script, and [[K p3 name|Auntie]] interpreted," [[K p5 name|Stapleton]] said.

The interpreter was the accused? "Yes. She was very helpful."

On the form, passed to jurors with the name blacked and held by one of them to the light, [[W p1 name|Saengdao Inthavong]] appears as client [[W p1 id|MIDC 09-0155]]. The roster from the brothel, exhibit P9, has "[[W p1 alias|Star]] – no days off"; counsel for [[K p3 name|Holloway]] pointed out that [[W p1 name|Saengdao]] had once been given a mobile phone. Its number, [[W p1 phone|0491 570 155]], was read out twice. It received calls only.

A cleaner, [[K p7 name|Branka Jurić]], 59, used to leave [[W p1 name|Dao]] boiled eggs in a towel. "She had [[W p1 body|a bite on the shoulder like a half moon]]," said [[K p7 name|Mrs Jurić]]. "I had daughters her age. I should have, I should have."

Judge [[K p6 name|Winsome Adair]] told the panel that sex work is a lawful trade in this state, "and the first witness is entitled to your respect for it." The question was whether the second was ever at liberty to do anything else.

She gives evidence this morning by link, from [[W p1 address|the Convent of the Visitation in Abbotsford]], where she lodges and does the embroidery. [[K p4 name|Quill]] said that Ms [[W p1 name|Inthavong]] would take a day at most, and sat down before he noticed.
