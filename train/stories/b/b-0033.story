id: b-0033
genre: roster
where: GB-SCT
published: 2016-02-02
title: LOCHARDER SHERIFF COURT — ROLL OF BUSINESS, TUESDAY 2 FEBRUARY
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=15 protected=yes why=juvenile-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen: none
note: roll with PF references; a child's proof referred from the hearing lists his full name and remit; adults stay

Sheriff [[K p5 name|D. Mackinlay]]   Court 1   1000

PF Ref            Name                          Calling
[[K p1 id|LA15-003318]]       [[K p1 name|Agnes Rae]] (or [[K p1 name|Dunnet]])          Intermediate diet; S.38(1)
[[K p2 id|LA15-003402]]       [[K p2 name|Tomasz Wilk]]                   Trial; RTA s.5(1)(a); interpreter
[[K p4 id|LA16-000047]]       [[K p4 name|Shona Baird-Innes]]             Plea; theft (salmon)

REFERRALS FROM THE CHILDREN'S REPORTER — TO CALL IN CHAMBERS, NOT FOR PUBLICATION
[[W p3 id|SCRA/LA/8812]]      [[W p3 name|Fraser Gilfillan]] d.o.b. [[W p3 birthdate|19.5.00]]    Proof; offence ground (fire-raising, bowling club)

Clerk's slip: The above referral was appended to the public roll in error at 0840. Rolls collected from the press bench at 0915. Two not returned. Agent for [[K p4 name|Baird-Innes]] has lodged a recipe.
