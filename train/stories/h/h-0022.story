id: h-0022
genre: roster
where: GB-ENG
published: 2018-05-22
title: WESSINGHAM YOUTH COURT, daily list for press bench, 22 May 2018 (NOT FOR PUBLIC DISPLAY)
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=12 protected=yes why=juvenile-accused
person p4: role=accused age=17 protected=yes why=juvenile-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p2: labor-trafficking misidentified=yes
screen p4: none
note: a list: names, birth dates, URNs, home addresses of four juveniles; the remark column tells of a child trafficked for pickpocketing

District Judge (MC) [[K p5 name|J. Pargeter]]          Clerk: [[K p6 name|O. Bamgbose]]

Time 10.00
1  [[W p1 name|DOYLE, Reece Anthony]]  [[W p1 birthdate|03.02.03]]  [[W p1 address|77 Albion Walk]]  URN [[W p1 id|45WS0092118]]
   Taking a vehicle without consent. Adj. for PSR. Bail cond: not to sit in the front seat of any car.

2  [[W p2 name|STOICA, Lăcrămioara]]  [[W p2 birthdate|19.11.01]]  [[W p2 address|c/o Sparrow House, Eden Road]]  URN [[W p2 id|45WS0094620]]
   Theft from the person x 11 (Underground & High Street). In custody, breach of bail, 3 nights. Solr says s.45 Modern Slavery Act to be raised: brought over at 13, beaten if daily target of £200 not met, "aunt" holds birth certificate. Crown say she's "a prolific thief who gives a different age each time". For plea.

3  [[W p3 name|HUSSAIN, Idris]]  [[W p3 birthdate|27.08.05]]  [[W p3 address|4 Chantry Gdns]]  URN [[W p3 id|45WS0095007]]
   Criminal damage, school greenhouse (32 panes). Mother Mrs [[W p7 name|Shagufta Hussain]] to attend, was at work last time.

4  [[W p4 name|PRICE-EVANS, Tamsin]]  [[W p4 birthdate|30.06.00]]  URN [[W p4 id|45WS0095113]]
   Poss. cannabis, £5 bag, own use, bought from a boy at the skatepark. 1st appearance. For out-of-court disposal?

Press are reminded of s.49 CYPA 1933. Leave this list in the room.
