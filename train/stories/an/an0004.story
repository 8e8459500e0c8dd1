id: an0004
genre: filing
where: ZA
published: 2015-03-11
title: IN THE REGIONAL COURT FOR THE REGIONAL DIVISION OF GAUTENG, HELD AT KEMPTON PARK
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
note: bail affidavit of a woman arrested with drugs who was forced in a brothel; names throughout; she files, does not sign as author by choice; other numbers belong to prosecutor and co-accused

Case No: [[W p1 id|RC 3/417/2015]]
CAS [[W p1 id|211/2/2015]] (Norkem Park)

In the matter between:
THE STATE
and
[[W p1 name|NOMVULA PRECIOUS MASHININI]] — Accused 1
[[K p2 name|CHUKWUDI SAMUEL EZEANI]] — Accused 2

AFFIDAVIT IN SUPPORT OF BAIL (ACCUSED 1)

I, the undersigned, [[W p1 name|Nomvula Precious Mashinini]], ID [[W p1 id|960114 0xxx 08 3]], do hereby make oath and say:

1. I am an adult female, nineteen years of age, [[W p1 birthdate|born on the fourteenth of January 1996]] at [[W p1 address|Driefontein trust farm, Mkhondo]]. I matriculated at [[W p1 school|Ndlela Secondary]]. I have no previous convictions.

2. In August 2014 I answered a notice for a hair braider. The person who met me at Park Station was Accused 2, whom I then knew as [[K p2 alias|Uncle Sam]]. He took my ID book. He said that I owed R6 000 for the taxi and the room.

3. I was kept at [[W p1 address|No. 17 Plantation Road, Norkem Park]], with four others. The gate was locked. I was told to go with men. I refused, and was beaten with a hosepipe and given nothing to eat for two days, until I did as I was told. The money was taken by Accused 2 every morning.

4. The forty-one mandrax tablets in the lining of my bag were put there by him. When the police came on 9 February I said so to Constable [[K p5 name|Hlengiwe Radebe]], who, I am advised, didn't write it down.

5. I have fixed lodging if released: my mother, [[W p7 name|Busisiwe Mashinini]], is a cleaner at [[W p7 employer|the Piet Retief forestry offices]] and will stand good for me. She can be called on [[W p7 phone|073 555 0162]].

AD THE OPPOSING AFFIDAVIT

6. Warrant Officer [[K p3 name|Gert Terblanche]] says that I was "the girlfriend of the house". I deny it. W/O [[K p3 name|Terblanche]] has never spoken to me. He'll find a scar from the hosepipe [[W p1 body|across both my shins]].

7. The social worker, Ms [[K p6 name|Thandeka Mashinini]] (no relation), whose report is annexed as NPM2, finds that I fall within section 1 of Act 7 of 2013 and should not have been charged at all. Ms [[K p6 name|Mashinini]]'s practice number is [[K p6 id|10-28841]]; mine, if I may put it like that, is a cell number at [[D p1 place|Modderbee]].

8. Advocate [[K p4 name|J. P. Lategan]], for the State, has indicated that [[K p2 name|Ezeani]], of [[K p2 address|4 Besembos Street]], intends to plead and that his own docket ([[K p2 id|CAS 212/2/2015]]) will be separated.

DEPONENT: [[W p1 name|N.P. Mashinini]]

Sworn before me, [[K p5 name|H. Radebe]], Constable, who certify that the deponent, known in the cells as [[W p1 name|Precious]], understands the contents of this affidavit.

Annexures: NPM1 (photograph of injuries, "[[W p1 photo|mashinini shins 1-4.pdf]]"); NPM2.
