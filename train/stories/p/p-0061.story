id: p-0061
genre: news
where: GB-ENG
published: 2008-06-12
title: Taxi driver jailed for attack on student passenger
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=convicted age=41 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
note: adult victim; a Facebook tribute quoted by the police; her hall of residence and course and a rowing cup

A TAXI driver who locked the doors of his cab and sexually assaulted a first-year student was jailed for five years at Leeds Crown Court yesterday.

[[K p2 name|Shahid Mehmood Butt]], 41, of [[K p2 address|Hollin Mount, Harehills]], was found guilty by a jury in May of sexual assault and false imprisonment. He has been banned for life from driving a licensed vehicle and will be on the sex offenders' register for an indefinite period.

The court heard that the 19-year-old took the cab from a rank in the city centre at 2.40am on 4 November last year and asked to be taken to [[W p1 address|Ellerslie Court, a hall of residence]]. [[K p2 name|Butt]] drove instead to an industrial estate near the river.

She escaped by breaking a side window with the heel of her shoe and was found by a security guard.

[[K p3 name|Judge Alastair Crewe]] said that passengers, and young women most of all, must be able to rely on a badge. "You saw a girl alone and you saw an opportunity," he told [[K p2 name|Butt]].

[[K p4 name|Lorna Pickersgill]], prosecuting, said that the victim, [[W p1 other|a modern languages student who rowed in the university's first eight]], had left her course and gone home. She now finds it hard to travel in any car.

[[K p5 name|Bernard Choudhury]], for the defendant, said that he was a married man with four children who had worked 70 hours a week. He continued to deny the offences.

Outside court [[K p6 name|Det Con Stephen Hoyle]] praised the victim's courage. "It was her description of the air freshener that led us to him," he said. "[[W p1 name|Harriet]] was superb from start to finish." West Yorkshire Police later asked journalists to disregard the name.

The council's licensing committee is to consider on 24 June whether to require cameras in all cabs. There are 540 in the city.

[[K p2 name|Butt]] was cleared of a second assault, said to have taken place in 2006.
