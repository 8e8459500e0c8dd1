id: n-0019
genre: news
where: US-MN
published: 2019-08-14
title: Ojibwe advocate: 'We found three of ours on the boats'
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim,accused age=18 protected=yes why=trafficking-victim
person p3: role=victim age=26 protected=no why=consented
person p4: role=convicted age=60 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-adult
note: one survivor (p3) chose to be named, adult; cousin who is a minor is not; a woman of 18 was booked; surnames Fairchild shared by officer

DULUTH — [[K p3 name|Renee Whitefeather]] wants her name in the paper. She said it twice and spelled it.

"I was 26. I had two kids in foster care, and [[K p4 name|Captain Dell]] said he'd pay a lawyer to get them back. There wasn't a lawyer. There was a bunk, and crews who paid him, and a man with a gaff at the ladder," she said at a gathering on Park Point on Monday. "I'm not a Jane Doe. I'm [[K p3 name|Renee]], and my name's on the door of the place I work now."

The door is that of the Bemidji office where [[K p6 name|Dr. Loretta Stands]], who has studied trafficking on the harbor for 20 years, hired her in the spring.

[[K p4 name|Lyndell Ray Cutter]], 60, known as [[K p4 alias|Captain Dell]], was sentenced last week to 26 years. The government proved three victims. Two are not as ready to speak.

One was 15. The indictment calls her Victim A. Prosecutor [[K p5 name|Marlys Fairchild]] said in court that she'd been "traded for a case of schnapps." [[K p6 name|Stands]], praising the child's nerve, on Monday called her [[W p1 name|Autumn]], and put her hand over her mouth.

The third was 18, and is the one whom Duluth police charged with prostitution in 2017 and held for nine days. That charge has been erased, but the jail's old roster is still on a mugshot site, where it reads [[W p2 name|FAIRCHILD, KAYLA DAWN]]. She was raised by an aunt, [[W p8 name|Gladys Fairchild]], on the [[W p2 place|Sugarbush Road side of Fond du Lac]], and isn't related to the prosecutor. [[K p4 name|Cutter]] had told her she'd be put over the side.

Deputy Chief [[K p7 name|Bob Autio]] apologized. "We asked the wrong question," he said. Mayor [[K p10 name|Ken Ostby]] did not attend.

[[K p9 name|Junior Whitefeather]], [[K p3 name|Renee]]'s brother, sang. It was August; the autumn ricing camps begin in two weeks.
