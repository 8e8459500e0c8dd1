id: ak0024
genre: social
where: US-PA
published: 2021-01-29
title: Thread in "Lehigh Valley Line Cooks & Servers" (private group, 6.2K members), screenshots sent to the paper
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=victim age=22 protected=yes why=sexual-offence-victim
person p3: role=victim,author age=- protected=no why=consented
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=accused age=- protected=no why=adult-accused
note: chef accused by private voices only (D); one poster signs; the other outed; another chef actually charged and kept

[[K p3 name|Camille Dvorsky]] ▸ ok I'm saying it with my whole name. Allentown, 2019. [[D p1 name|Chef Marco Bellandi]] put his hands on me in the walk-in at [[D p1 employer|Osteria Ventura]] and told me if I screamed the door's two inches thick. I was a prep cook. I'm telling it so the next girl has somebody to ask. I did not go to the cops, don't start.

[[K p4 name|Big Steve Rautenbach]] ▸ Proud of you [[K p3 name|Cam]]. Not surprised. I tended bar there in '18 and the servers had a code word.

Anonymous member ▸ Same man. Same walk-in. Last October. I was 22 and it was my second week. I don't want my name here ever

[[K p5 name|Jojo Lim]] ▸ omg was this you [[W p2 name|Keisha]]??? is this why you ghosted brunch 😭😭

[[K p3 name|Camille Dvorsky]] ▸ [[K p5 name|JOJO]]. DELETE

[[K p5 name|Jojo Lim]] ▸ sorry sorry I edited it

[[K p4 name|Rautenbach]] ▸ you edited it to "[[W p2 initials|K.]] from [[W p2 employer|Wegmans sushi]]" which is not better, [[K p5 name|Lim]]

Dee ▸ wait is [[D p1 name|Bellandi]] the one who was on the news in handcuffs?

[[K p3 name|Camille Dvorsky]] ▸ no, that's [[K p7 name|Anthony Fusco]] from the Bethlehem place, he WAS charged, indecent assault, there's a docket ([[K p7 id|MJ-03201-CR-0000155-2021]], I looked up [[K p7 name|Fusco]] to see how it's done). [[D p1 name|Marco]] hasn't been charged with anything and I'm not saying he has

Anonymous member ▸ I went. I talked to a detective Tues. She was nice. [[K p6 name|Det. Lorna Haas]] in the SVU. She gave me a number for the file and said nobody would see it

Anonymous member ▸ [photo: card of [[K p6 name|Det. L. Haas]], 610-555-0126, and handwritten under it "[[W p2 id|Inc. 21-01904]] — [[W p2 name|K. Dantzler]]"]

Dee ▸ hon your name's on the card

[[K p4 name|Rautenbach]] ▸ crop it crop it

[[K p5 name|Jojo Lim]] ▸ [[W p2 name|keisha]] I'm in the car I'm coming over. still [[W p2 address|the Hanover Ave building w the blue awning]]?

[[K p3 name|Camille Dvorsky]] ▸ Admin please lock this. I mean it about me, you can share mine. #[[K p3 name|CamilleSaidIt]] fine. Nobody shares hers. If I see [[W p2 name|Dantzler]] typed in this group again I will find out where you work and it won't be hard because we all do

Admin ▸ Locked. 611 shares before I got here. Somebody's already made a gofundme called [[W p2 url|help-keisha-d-heal.example]]. Please, please don't.

Admin ▸ And the chef's lawyer wrote. He denies it all. It's noted, it's pinned.
