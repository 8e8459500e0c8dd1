id: g-0016
genre: news
where: US-ND
published: 2014-12-04
title: Witness: man camp 'had a price list on the fridge'
person p1: role=victim,witness age=22 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: federal trial; a witness by initials K, then a lawyer's slip with the surname and a misspelling; the town she moved to

[[K p7 name|CODY HAUGEN]]
Staff writer

BISMARCK — The prices were written in purple marker, she said, and so were the fines.

Being late: $50. Crying: $100. Talking to the other one: he'd decide.

The witness, identified in the indictment as [[K p1 initials|M.F.]], was 22 when she answered an ad for camp cooks near Watford City. She told a federal jury on Wednesday that there was a kitchen, and that for two days she cooked in it. On the third [[K p2 name|Randall "Rooster" Kvale]] told her that the job was gone, that she owed him for gas from Minot, and that she'd pay it off in the back trailer. He had her driver's license. He had a dog.

"Did you try to leave?" asked Assistant U.S. Attorney [[K p3 name|Priya Ramaswamy]].

"It was 31 below, ma'am."

[[K p2 name|Kvale]], 37, is charged with two counts of sex trafficking by force, fraud or coercion. His attorney, [[K p4 name|Dean Sorlie]], says the women were "independent businesspeople" in a boom town.

On cross he put a receipt on the screen. "You bought perfume, Ms. [[W p1 name|Fox-Lyons]], did you not?" There was an objection. "[[W p1 name|Fox Lion]], M.F., I apologize," [[K p4 name|Sorlie]] said, and Judge [[K p6 name|Harlan Tveit]] told the gallery to forget it.

She'd bought it, she said, because [[K p2 name|Rooster]] fined them if they smelled of the fryer.

She was shown a photograph of the trailer, and asked to mark on it where each thing had stood. She drew the stove, the bunk, the hook by the door for the license. She drew a square on the floor and then crossed it out. What was that? "That's where the other one prayed," she said. The other woman has not been found; the government's theory is that she got as far as Fargo and then home.

[[K p2 name|Kvale]] took notes all morning on a yellow pad. When the jury was out [[K p3 name|Ramaswamy]] asked for the pad to be looked at, as he'd been holding it up. It said FINE $500.

A derrickhand, [[K p5 name|Luis Alfonso Cantú]], testified that he went into the trailer in January 2013, saw her face, and went out again and drove to the sheriff. "I've got sisters," he said. He was asked if he had paid first. He said yes, and looked at his boots.

[[K p1 initials|M.F.]], who now lives in [[D p1 place|Sisseton]] and is [[W p1 employer|a teller in a credit union]] there, was excused at 3:40. The trial resumes Thursday.
