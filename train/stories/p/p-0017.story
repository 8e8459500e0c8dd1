id: p-0017
genre: news
where: US-TN
published: 2019-06-13
title: Knoxville nurse's aide booked in prostitution sweep says boyfriend held her pills
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen: sex-trafficking-adult misidentified=yes
note: arrested and booked with name, age, street, booking number; the facts she told are force and coercion; an officer with her surname (K)

KNOXVILLE, Tenn. — Nine people were booked into the Knox County jail after a Tuesday night operation at truck stops near the Interstate 40 split, among them a 24-year-old nurse's aide whose account to an arraignment judge brought the hearing to a standstill.

[[W p1 name|Amber Dawn Sexton]], of [[W p1 address|414 Sutherland View, Unit 6]], was charged with prostitution near a church. Her booking number is [[W p1 id|1908831]].

Asked if she understood the charge, [[W p1 name|Sexton]] told General Sessions [[K p5 name|Judge Tonya Maples]] that she understood it well but that she had not wanted to go. Her boyfriend, she said, keeps her medication in a locked tackle box and gives her one strip "for every three."

"If I say no he just waits," she told the judge. "I get sick by about noon and then he don't have to wait any more." She lifted her sleeve. The judge asked the bailiff to close the door.

[[K p2 name|Cody Wayne Rucker]], 37, who was in the gallery, was arrested in the corridor on an unrelated warrant for failure to appear. By evening he'd been charged with trafficking for a commercial sex act and aggravated assault. He is held on $250,000 bond and is due in court June 20.

[[K p3 name|Lt. Everett Dillard]] of the sheriff's office said that Officer [[K p6 name|Luke Sexton]], who made the arrest and is not related to the woman, had noted bruises in his report. "It was written down. It didn't get to the right desk," [[K p3 name|Dillard]] said.

Assistant Public Defender [[K p4 name|Rachel Abernathy]] asked that the charge be dismissed that day. The state took it under advisement.

"She empties bedpans on the day shift at [[W p1 employer|Holston Manor]], and she gets driven to a truck stop at night," [[K p4 name|Abernathy]] said. "Call that what it is."

No lawyer for [[K p2 name|Rucker]] was listed. His mother said by phone that he is a good boy with a bad back.

— [[K p7 name|Beth Ann Loy]], Staff Reporter
