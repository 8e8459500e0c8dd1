id: p-0039
genre: news
where: US-KS
published: 2014-02-06
title: Chiropractor accused of abusing patients bound over in Salina
person p1: role=victim age=31 protected=yes why=sexual-offence-victim
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: adult victims; first name read from an appointment book together with car and job

By [[K p8 name|Dana Fry]]
The Smoky Valley Journal

SALINA — A Saline County judge found Wednesday that there was enough evidence to try a chiropractor on charges he molested four women during treatment.

[[K p3 name|Dr. Bradley Scott Munk]], 45, of [[K p3 address|2701 Quail Hollow]], faces four counts of aggravated sexual battery. His license was suspended in November and the sign has come off the door at [[K p3 employer|Crossroads Spine & Wellness]].

The women, ages 27 to 58, testified at the preliminary hearing from a side room over closed-circuit television. A 27-year-old said that she'd gone back for a second visit because she had a coupon and had told herself she was mistaken.

[[K p6 name|Det. Marco Esparza]] said that the clinic's appointment book was kept by hand and that stars were drawn beside certain names. Under questioning by defense attorney [[K p7 name|Lewis Tharp]], he was asked to read one line aloud so that a time could be fixed.

"'Four-fifteen, [[W p1 name|Heather]], [[W p1 employer|county dispatch]], lower back, last of day,'" [[K p6 name|Esparza]] read, before prosecutor [[K p4 name|Ellen Yost]] cut in.

[[K p5 name|Judge Raymond Kuhn]] had ruled in January that the women be referred to by number. "Let's stay with that, please," he said. The dispatcher, 31, was Patient 3.

[[K p7 name|Tharp]] said he would show that chiropractic involves touch that lay people may misread and that a billing dispute had caused two patients to speak with each other. He called his client a deacon and a Rotarian.

"He was who I sent my mother to," [[K p4 name|Yost]] said in reply, reading from a statement by one of the women. "I sent her twice."

Arraignment is set for March 3. [[K p3 name|Munk]], who is married with four sons, remains free on bond with a condition that he not practice.

Anyone with information is asked to call 785-555-0133.
