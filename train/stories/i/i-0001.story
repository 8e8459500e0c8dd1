id: i-0001
genre: news
where: IN
published: 2018-11-14
title: Canning girl traced to Delhi flat, [[D p2 relation|aunt's husband]] held
person p1: role=victim,missing age=15 protected=yes why=trafficking-victim
person p2: role=accused,relative age=41 protected=decide why=identifies-protected
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=expert age=- protected=no why=adult-bystander
screen: sex-trafficking-minor
note: FIR-based; the missing diary entry carries her name and number; village, father's trade and school single her out

OUR CORRESPONDENT

Kolkata, Nov. 13: Four months after she got off a local train at Sealdah with a man she called [[D p2 relation|mesho]], a Class IX student was brought home on Tuesday from a second-floor flat in west Delhi where, police say, she had been made to meet as many as eight men a day.

The 15-year-old had gone missing from [[W p1 place|Purba Hogolberia]], a village of some 60 families beyond Canning, on July 9. Her father, [[W p5 name|Sukumar Halder]], who [[W p5 relative|repairs fishing nets beside the sluice gate]], lodged a diary at the local police station the next morning. The entry ([[W p1 id|GDE No. 418 dated 10.07.18]]) describes "[[W p1 name|Mampi Halder]], d/o [[W p5 name|Sukumar]], age 15, fair, wheatish, [[W p1 body|two front teeth overlapping]], student of [[W p1 school|Hogolberia Sridam Vidyapith]]".

Inspector [[K p4 name|Debjani Lahiri]], who led the three-member team to Delhi, said the girl had been sold twice. "First for Rs 40,000, then for Rs 75,000. The second buyer kept her phone and told her the sum was hers to repay."

The arrested are [[D p2 name|Biswajit Naskar]], 41, [[D p2 relation|husband of the girl's maternal aunt]], and [[K p3 name|Rekha Chauhan]], who rented the flat. Both were produced before the ACJM, Alipore, on Tuesday. [[K p3 name|Chauhan]] has been remanded for 10 days. [[D p2 name|Naskar]] told reporters outside the court lock-up that he had found the girl "a good house job".

[[K p6 name|Shibani Roy Barman]], whose organisation runs a helpline in the Sunderbans blocks, said the pattern after each cyclone year was the same. "It's always somebody at whose wedding the child danced."

Reached on the phone, the father would say only that [[W p1 name|Mampi]] had eaten and slept. "She asked if her school bag is still there," he said. "It is there."
