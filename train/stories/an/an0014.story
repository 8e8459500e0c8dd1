id: an0014
genre: press-release
where: KE
published: 2021-06-30
title: Statement on the woman held at Lang'ata over an agency's 'loan'
person p1: role=victim,accused age=27 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert,victim age=- protected=no why=consented
person p6: role=relative age=8 protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p5: labor-trafficking
note: NGO release; domestic worker back from the Gulf jailed on agency's complaint of obtaining credit by false pretences; her son; survivor director consented; number of agency K

FOR IMMEDIATE RELEASE — Haki ya Wafanyakazi Trust, Nairobi

We demand that charges be dropped against a mother of one, aged 27, who has been in the women's prison at Lang'ata for sixteen days because she could not pay the people who sold her.

In 2019 our client signed with [[K p2 employer|Pearl Horizons Manpower]], of [[K p2 address|Tom Mboya Street]], whose director is Mr [[K p2 name|Abdulkadir Sheikh Noor]]. She understood that she was to be a hotel receptionist. In Dammam her telephone and passport were taken at the airport by an employer who told her she had cost 9,000 riyals. She cleaned three houses, twenty hours a day, for two years. She was locked in when the family travelled. She was burned with an iron, and wasn't paid.

When she got home, [[K p2 name|Noor]] presented a bill of Sh187,400 for "breach". When she couldn't pay, he went to the police. They charged HER with obtaining credit by false pretences.

"I know this bill. I've had one," said our director, [[K p5 name|Rukia Achieng' Oloo]], who was herself a domestic worker in Jeddah between 2008 and 2011, whose passport was kept in a drawer and who was never paid, and speaks about it in public under her own name. "In those days," [[K p5 name|Oloo]] added, "they only shouted. Now they use the courts."

We have written to the Director of Public Prosecutions, through Ms [[K p3 name|Nancy Chepkoech]], and to the Commissioner of Prisons. We thank Chief [[K p4 name|Mutiso Kilonzo]], of the client's home location, who drove our paralegal to [[W p1 address|Kwa Vonza shopping centre]] at his own expense so that a surety could be found. [[K p4 name|Kilonzo]] can confirm that the client's only property is a tin-roofed house.

That surety, Mr [[K p7 name|Festus Nzioka]], a beekeeper, was refused on Monday. His title deed was said to be the wrong colour.

What we ask the media to do:
— Don't use her photograph. The agency put it on its page with the word THIEF.
— Don't name her child, who's 8, and has missed a term at [[W p6 school|Kwa Vonza Primary]].
— Quote the case as [[W p1 id|E1172 of 2021]], Republic v. [[W p1 name|Mwende Kasyoka]].

What she asks: that somebody tell [[W p6 name|Junior]] she's in hospital, since he mustn't know.

Attachments: (1) Charge sheet; (2) contract; (3) medical report on [[W p1 body|an iron-shaped burn on the right forearm]]; (4) [[W p1 photo|M.Kasyoka_passport_A2210447.pdf]].

Media: our office, 0700 555 014. Mr [[K p2 name|Noor]] declined to comment when reached on [[K p2 phone|0722 555 0190]].

Update, 4 p.m.: Bail's been granted! [[W p1 name|Mwende]] walks out at nine tomorrow, by the Nairobi West gate. Bring songs. #Free[[W p1 name|Mwende]]Now
