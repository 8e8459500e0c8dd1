id: ad0063
genre: social
where: IN
published: 2021-06-11
title: Facebook: Help bring back my masi's daughter from Muscat (UPDATED)
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author,relative age=- protected=decide why=author
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking
note: relative signs as author (D); earlier full name in the poster; passport number; employer's house where she sleeps

[[D p3 name|Harpreet Kaur Sohi]] is with 41 others.

Friends, kindly circulate to any gurdwara in the Gulf. My cousin [[W p1 name|Rajwinder Kaur]], 28, Passport No. [[W p1 id|T5550187]], of [[W p1 address|village Chak Bilga]], tehsil Nakodar, went in January on a "beautician" visa. The agent [[K p2 name|Lovely Bhullar]] of Jalandhar took ₹1.8 lakh. At the airport a different man met her and she was given to a house for cleaning, and from that house sold on to a second.

She's called once, from a bathroom. Up at 4, bed at 1. They took the passport. When she asked for leave the lady poured away her food and said pay 1,200 rials or stay two years. She has one bruise that she showed me and one she would not.

Location pin she sent: [[W p1 address|villa 77, behind the Lulu at Al Ghubra]].

UPDATE 1: SSP office registered case against [[K p2 name|Bhullar]]. He's in lockup and says she "was happy".
UPDATE 2: Rajya Sabha member's PA, [[K p4 name|Mr Gurnam Atwal]], phoned the embassy.
UPDATE 3: She's in the embassy shelter 🙏 They've told me to delete all with her name. How to delete when 9,000 have shared

Comments
Simran: is it [[W p1 alias|Raji]] who did my bridal?? omg
Manpreet: photo also pls → [[W p1 photo|rajwinder_passport_front.jpg]]
