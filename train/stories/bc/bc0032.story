id: bc0032
genre: school
where: GB-ENG
published: 2018-11-16
title: Letter to parents and carers: events at the bus shelter, and what we ask of you
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=victim age=13 protected=yes why=minor-victim
person p3: role=author,official age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=witness age=12 protected=yes why=minor-witness
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: head's letter; a stabbing with youth accused; the letter keeps the names out until its PS and forwarded WhatsApp lines; bus driver and shopkeeper K

Dear all,

Many of you stood in the rain on Tuesday at twenty to four and saw more than anybody ought to. I'd like to set down what is known, and to ask three favours.

A pupil in Year 8, aged 13, was hurt with a blade at the shelter by the Sturry Road roundabout. He's in the William Harvey, sitting up, and rude about the custard. A boy in the year above has been charged with wounding. He's 14, and will appear at the youth court in Margate. Kent Police, through Inspector [[K p4 name|Carys Blunden]], ask me to stress that a child in that court may not be named, by you or me or the internet.

It was ended by two adults. [[K p5 name|Mr. Zoltan Farkas]], the driver of the 4A, pulled his bus across both lanes. [[K p8 name|Mrs. Nirmala Pillai]] from the newsagent's held a tea towel to the wound for eleven minutes and would not be relieved. [[K p5 name|Mr. Farkas]] and [[K p8 name|Mrs. Pillai]] will be our guests at the carol service whether they like it or not.

The favours. Do not film outside the gates. Do not "just ask" the little one who rang 999. And please look at your child's phone. By half past five on Tuesday the Year 9 group had this, which a mother has sent me in distress:

> its [[W p1 name|kayden]] lol [[W p1 name|kayden marsh]] finally snapped
> he had it in his [[W p1 other|trombone case]] all week swear down
> who got shanked?
> [[W p2 name|bilal]] in [[W p2 other|8R]]. [[W p2 name|Bilal Hamidi]]. the [[W p2 body|kid with the hearing thing]]
> and [[W p6 name|tilly]] went n called the feds 😂 [[W p6 name|tilly osgood]] grass

None of that is to be repeated. She's 12, and she did what I'd want my own to do.

Counselling is with [[K p7 name|Miss Adaeze Umeh]] in the Garden Room, no appointment needed. [[K p7 name|Miss Umeh]] has biscuits.

Yours in sorrow and some pride,
[[K p3 name|Dr. Gwendolen Frith]]
Headteacher, [[W p1 school|St. Radigund's School, Canterbury]]

P.S. Several have asked about the fixture on Saturday. It goes ahead. The under-14s will be without [[W p1 name|Marsh]] and [[W p2 name|Hamidi]]'s [[W p2 other|place at scrum-half]] goes to whoever turns up first. Romney Marsh Academy are bringing oranges.

P.P.S. (from the office) Apologies: page one should not have been stapled to the exclusion form. If you've received a sheet headed *[[W p1 name|MARSH, Kayden J.]], UPN [[W p1 id|K88620411703A]], d.o.b. [[W p1 birthdate|08.05.2004]], [[W p1 address|31 Stonar Close]]*, please bring it back in a sealed envelope. Inspector [[K p4 name|Blunden]] will collect them, and [[K p3 name|Dr. Frith]] is mortified.
