id: az0029
genre: interview
where: US-NV
published: 2026-02-11
title: Q&A: the vice sergeant who stopped arresting girls
person p1: role=official age=- protected=no why=official
person p2: role=convicted age=33 protected=no why=adult-convicted
person p3: role=victim,accused age=15 protected=yes why=trafficking-victim
person p4: role=expert,victim age=16 protected=no why=consented
person p5: role=convicted age=21 protected=no why=adult-convicted
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
person p8: role=deceased,victim age=17 protected=decide why=deceased
screen p3: sex-trafficking-minor misidentified=yes
screen p4: sex-trafficking-minor
screen p8: sex-trafficking-minor
note: interview; sergeant slips a name of a girl she once booked; a murdered girl, D by rule 5; survivor consents; convicts keep

*[[K p1 name|Sgt. Imelda Krantz]] retires this month from the Reno vice unit. [[K p6 name|Tobias Wren-Adeleke]] met her at a diner.*

**You've said that the first one you arrested still bothers you.**

It was 2003. She is 15, she tells me 19, and I write 19, soliciting. [[K p2 name|Lorenzo "Silk" Pettibone]] was across the road in a Cadillac and I waved at him to move along. She did 30 days with grown women. [[K p2 alias|Silk]] was 33. He put her out again on day 31.

**What became of him?**

[[K p2 name|Pettibone]] got life in '09, NDOC [[K p2 id|1055571]], he's at Ely. It's another girl he's in for.

**And of her?**

She has a boy and a bakery job. She sends me a card each Christmas. I'd say to [[W p3 name|Tawny]] if she's reading: I'm sorry. (*Pause.*) You will take that out.

**You told a legislative hearing about a booking number.**

I can say it in my sleep. [[W p3 id|03-11907]]. It followed her to every job. A judge, [[K p7 name|Esther Bluehouse]], sealed it in 2019, and [[K p7 name|Judge Bluehouse]] came off the bench to shake her hand.

**Who changed your mind?**

[[K p4 name|Marcy Dell'Orto]]. Put that down, she likes to be quoted. [[K p4 name|Marcy]] was sold at sixteen out of a truck stop at Fernley by a man of 45. She came to our roll call in about 2011 and said, "I'm [[K p4 name|Marcy Dell'Orto]] and six of you have arrested me." She trained all of us afterward.

**The case that people here remember is the one at the river.**

Yes. [[K p5 name|Travis Alan Munk]], who was 21. She was seventeen. He'd met her on a site he called himself a manager, and for six weeks he sold her by the hour. He's at Lovelock, number [[K p5 id|1120554]], 40 to life. [[K p5 name|Munk]] writes to me as well. I don't open it.

**Her family never allowed the name.**

They didn't. Her dad is a quiet man. The paper had it one day, in a caption, "[[D p8 photo|a shrine to Noelani Kekoa at the Wells bridge]]," and took it out by night. There's still a tag that the kids use, #[[D p8 name|4Noe]]. She danced; [[D p8 body|she had a plumeria behind her ankle]]. It's how we knew.

**Any advice to the new sergeant?**

Ask how old twice. Ask who has the ID. When a man who's 30 does all the talking, look at the one who's not. And never write down what she tells you to be nineteen.

**Plans?**

[[K p1 name|Imelda Krantz]] is going to sleep. After that, [[W p3 employer|Flour Power on Wells]] has a class in croissants. I hear the baker's good. (*Laughs, then stops.*) That, too. Take it out.
