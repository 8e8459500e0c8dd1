id: p-0019
genre: news
where: US-CA
published: 2007-02-22
title: Judge names dates in girls' gymnastics coach trial
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: club where the victims trained; nickname and the event in which she placed slip out in testimony

SAN JOSE — Trial will open April 9 in the case of a gymnastics coach charged with molesting two members of his junior elite squad, a Santa Clara County judge ordered Wednesday.

[[K p3 name|Gregor Havlik]], 48, of [[K p3 address|1560 Almond Tree Way, Campbell]], has pleaded not guilty to 11 counts of lewd acts upon a child and one of possessing child pornography. He has been in custody since August in lieu of $1.2 million bail.

The girls, now 14 and 17, trained at [[D p1 school|Pacific Crest Gymnastics Academy]]. They are listed in filings as Jane Doe 1 and Jane Doe 2.

At a hearing on which evidence jurors will be permitted to hear, former assistant coach [[K p7 name|Elena Voss]] described a bus trip home from Reno in 2005. [[K p3 name|Havlik]], she said, took the blanket from the front seat and went to sit in the back.

"I asked him about it afterward and he told me [[W p1 name|Steffi]] was carsick. She was not carsick," [[K p7 name|Voss]] testified. "That child had just [[W p1 other|won the state bars title at twelve]], and she was sitting with her face to the window."

Superior Court [[K p4 name|Judge Consuelo Barrera]] cautioned the witness not to use names. The name remains in the reporter's transcript.

Defense attorney [[K p5 name|Damon Whitlow]] sought to bar the testimony, calling it "a bus seat and an opinion." Deputy District Attorney [[K p6 name|Trish Leventhal]] said that it went to pattern. [[K p4 name|Barrera]] will rule on March 1.

[[K p5 name|Whitlow]] also asked to move the trial, citing what he described as a campaign by parents. The request was denied.

[[D p1 school|Pacific Crest]] closed in October. Its sign is still up at [[D p1 address|the old cannery on Auzerais Court]], and someone had left a bunch of ribbons on the door handle Wednesday.

If convicted on all counts [[K p3 name|Havlik]] would face more than 60 years.

Contact [[K p8 name|Marc Trujillo]] at [[K p8 phone|(408) 555-0126]].
