id: j-0069
genre: email
where: US-MI
published: 2021-07-20
title: RE: Question on yesterday's arrest list
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=official,author age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=accused age=30 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p5: none
note: a police information officer asks the paper to withhold; cites the complaint number, the phone and the employer; a list resent

To: [[K p4 name|Priscilla Ngo]]
From: [[K p3 name|Ofc. Darnell Buckner]], PIO, Kalamazoo area

Ms. [[K p4 name|Ngo]],

You asked if the list was complete. It's more than complete. I sent it at 16:20 with two lines that shouldn't be on there and I would be grateful if you'd not run them.

Line 4, [[K p5 name|Jennifer Kostrzewa]], 30, soliciting, can stay. She's been doing this on her own website since 2015 and will tell you so.

Line 5, soliciting and accosting, [[W p1 name|Raneem Sleiman]] (on some copies [[W p1 name|Renee Slayman]]), 19, complaint [[W p1 id|21-015500]], please pull. Detectives sat with her until 3. The "boyfriend" at line 6, [[K p2 name|Vaughn Edward Tisdale]], 42, took pictures of her last winter and told her that they'd go to her father's mosque and to every number in her phone unless she met who he said and brought him the cash. She hasn't slept at home since. So she is a victim in this and we wrote her a ticket. My fault in part, I typed it.

Her family's been told she is at a friend's. If anyone calls [[W p1 phone|269-555-0187]] her brother picks up. She's at [[W p1 employer|the phone kiosk by the carousel in Crossroads]], so please no photographers.

[[K p2 name|Tisdale]]'s a go. He'll be arraigned at 1:30 for trafficking and extortion.

Respectfully,
[[K p3 name|DB]]

> On Jul 20 [[K p4 name|P. Ngo]] wrote:
> Thanks [[K p3 name|Darnell]]. It's been up on the site since 16:31 as
> [[W p1 url|/arrests/0719-sleiman-kostrzewa-tisdale]]. Taking it down.
