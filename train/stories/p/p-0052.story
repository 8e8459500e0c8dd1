id: p-0052
genre: news
where: AU-QLD
published: 2018-11-15
title: Bundaberg labour hire boss accused of holding backpackers' passports
person p1: role=victim age=24 protected=yes why=trafficking-victim
person p2: role=victim age=21 protected=yes why=trafficking-victim
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
screen p2: labor-trafficking
note: fruit pickers; two names: Facebook post and farmer's quotation; share house W

A LABOUR hire contractor has appeared in court at Bundaberg accused of taking the passports of young travellers and forcing them to pick sweet potatoes and zucchini for almost no pay.

[[K p3 name|Sukhdev Randhawa]], 39, was charged on Tuesday with two counts of forced labour, three of debt bondage and one of assault. He did not enter a plea and was refused bail by [[K p6 name|Magistrate Neville Pratt]].

Police allege 17 backpackers from Taiwan, France, Korea and the UK were housed in [[W p1 address|a three-bedroom house on Thabeban Farm Road]] and charged $210 a week each. They were told that they would not have their second-year visa forms signed, or get their passports back, until they'd worked off "bond, bedding and fuel".

[[K p4 name|Detective Inspector Carol Whiting]] said a Taiwanese woman, 24, owed $3100 after nine weeks' work. A French woman, 21, was allegedly slapped when she asked for a payslip.

"They were shut in from six at night and the van was the only way in or out," [[K p4 name|Inspector Whiting]] said.

[[K p7 name|Kev Blinco]], who grows on 60 hectares at Alloway, said he had paid [[K p3 name|Randhawa]]'s company by the hour and in good faith. He became uneasy when workers asked for water. "There's one, [[W p2 name|Mathilde]], she was crying in the row and she goes, 'Monsieur, is today Sunday?' It was Thursday," Mr [[K p7 name|Blinco]] said.

A warning about the house had been up on a travellers' page since September. "Do NOT go. Ask for my friend [[W p1 name|Yi-chen]] ([[W p1 name|Lin Yi-chen]] from Tainan), they took her passport & she is still there!!" it read. It was shared 212 times. Police said they became aware of it last week.

[[K p8 name|Fair Work inspector Teresa Amato]] said that her office had had four complaints about the business since 2016.

Defence solicitor [[K p5 name|Ashley Drummond]] said his client, of [[K p3 address|41 Branyan Parade]], was being blamed for the failings of an entire industry and had receipts for all deductions.

[[K p3 name|Randhawa]] will face court again on December 12.

Burnett Times
