id: h-0079
genre: blog
where: GB-ENG
published: 2018-01-19
title: [[D p2 place|Room 4.17]]
person p1: role=author,victim age=- protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: first-person essay; signed; private accusation of a lecturer who hasn't been charged (rule 13); a second student appears by handle, thesis and accent

I'm writing this under my name, which is [[K p1 name|Sunniva Kapoor]], as I want it to be the first thing that comes up.

In my second year I had a supervisor called Dr [[D p2 name|Magnus Tell]]. He is, if you do late antiquity, quite a big noise. He had [[D p2 place|Room 4.17, with the good kettle]]. You were asked up for tea if you were clever. It took me until the third tea to understand what he thought that tea was, and by then he'd stood up and was between me and the door, and I won't describe it. It's got a name in law. I have told it to the police in this city, in a room with a box of tissues and a dead fern, and they wrote it down and it's "with them". He has not been arrested, nor has he been charged with anything, and he says, through the department, that he's bewildered.

I told the Dean, [[K p4 name|Professor Hilda Arkwright]], in May. She asked me what outcome I was seeking. I said that I'd like for it not to have happened. She wrote that down too.

I wasn't the only one who was clever. Someone wrote to me after I'd posted the first half of this. She had sat in the same chair four years before and finished [[W p3 other|the one thesis anyone has done on the Nestorian bells]], and gone home to Tromsø, and has told nobody, and doesn't want to. I said that I'd keep her out. (To whoever tagged her underneath, [[W p3 alias|@ingrid_klokker]], I took it down in eleven minutes and it's still too late. Please stop asking if it's [[W p3 name|Ingrid]].)

My flatmate [[K p5 name|Abdi]] made the tea this morning, in a saucepan. We don't own a kettle now. I've noticed that I've become interested in saucepans.

Comments are off.

[[K p1 name|S.K.]]
