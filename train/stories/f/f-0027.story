id: f-0027
genre: news
where: US-TN
published: 2010-06-24
title: BABY-FACED 'BOTTOM GIRL' RAN THE BOOKS FOR INTERSTATE SEX RING
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=victim age=15 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor misidentified=no
note: a tabloid calls a trafficked girl a madam; ledger initials, cheer squad, nickname; the second girl told by first name

She's 16, she wears [[W p1 body|purple braces]], and cops say that she kept a spiral notebook with a kitten on the cover that would make a loan shark blush.

Chattanooga vice detectives hauled the tiny teen they call "[[W p1 alias|the Accountant]]" out of a suite at the Ridgecut Inn on Thursday along with her boss and boyfriend, [[K p2 name|Dontrell "Preach" Mayfield]], 35.

The charge against [[K p2 name|Mayfield]] is trafficking for sexual servitude. The charge against the girl, in juvenile court, is the very same.

"She held the money and the phones," said Sgt. [[K p4 name|Vince Tarwater]]. "She told the younger one what to wear. That's management."

But get to page 40 of the kitten book, as this reporter did, and the bookkeeper's first customer is herself. It's her own hand: "[[W p1 initials|T.G.]] — 6 dates — P. took all — no food till 8." She was 14. There are four hundred lines like it. [[K p2 name|Mayfield]] told her that she could quit working the rooms as soon as she had found someone to take her place.

Who is she? At [[W p1 school|East Brainerd Christian]], she was [[W p1 other|the flyer on the squad that went to Orlando]]. "[[W p1 alias|Tiny]] could do a full twist," said a former coach, [[K p6 name|Missy Kilgore]]. "Then one day she just didn't come to weights."

And the new girl? She's 15, from Dalton. On the motel's security tape, [[W p1 alias|the Accountant]] can be seen tying her shoes for her. "[[W p3 name|Marisela]], you don't look at them," she says. "You count the ceiling."

Public defender [[K p5 name|Arun Bhattacharya]] wants the juvenile petition thrown out. "If she's management," he said, "then somebody owes her two years' wages."

A hearing is set for July 6. The notebook is in evidence, kitten side up.

[[K p7 name|JACK DEMPSEY PRUETT]]
