id: i-0024
genre: blotter
where: NG
published: 2009-05-11
title: POLICE PARADE 43 SUSPECTED ASHAWO, HOODLUMS
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=28 protected=no why=adult-accused
screen: sex-trafficking-minor misidentified=yes
screen p2: unclear
note: paraded girl of 15 handed over to pay "madam"; another adult woman with weak signs is decide

Forty-three persons were on Friday paraded at the State Command, Owerri, following a midnight raid on hotels and black spots around Ama Hausa.

The PPRO, [[K p4 name|DSP Chukwuemeka Ubani]], listed some of them as:

1. [[K p5 name|Kelechi Onuoha]] alias [[K p5 alias|Scorpion]], 28, m, Indian hemp, 6 wraps
2. [[D p2 name|Patience Etim]], f, loitering. Says she has no phone, it is with "Oga", and doesn't know the name of the street where she sleeps
3. [[W p1 name|Chioma Nwachukwu]], f, 15, prostitution. Arrest no. [[W p1 id|IMS/0509/31]]
4. [[K p3 name|Madam Caro Ibekwe]], 40, f, keeping a brothel

"This small girl you're seeing was caught inside Room 6 with a man old enough to be her father," the PPRO said, pointing. Asked by newsmen what she was doing there, No. 3 said she was brought from [[W p1 place|Umuokpara]] to sell in a shop, but [[K p3 name|Madam Caro]] gave her a room and collects N500 from each man, and that she's not allowed to go out till she has paid for her cloth and her bed.

The PPRO said all would be charged to court on Monday for constituting a nuisance. "Including the small one. She's old enough to know Room 6."
