id: af0105
genre: news
where: GB-ENG
published: 2003-12-04
title: Hotel chambermaids' wages row: 'mean, but no crime'
person p1: role=victim age=25 protected=no why=adult-victim
person p2: role=victim age=52 protected=no why=adult-victim
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen p1: none
screen p2: none
note: low pay, deductions, tied room, but free to leave: none

A seaside hotel that charged its chambermaids for soap has been told to pay back £2,204.

An industrial tribunal at Scarborough heard that [[K p3 name|Percival Lumb]], proprietor of the Royal Crescent, took £38 a week off each woman's wages for a box room, and £2 for "sundries." [[K p1 name|Aneta Wilk]], 25, from Łódź, found that sundries was the soap.

She'd come over on her own account, by coach. She kept her own papers. She left in August, when she had had enough, and has a better post in Filey. [[K p2 name|Doreen Slights]], 52, who's been at the Crescent since 1979, said that she had left on three occasions herself and come back for the view.

"It was mean, but it was no crime, and no one was under any compulsion," said the chairman, [[K p4 name|Mr Basil Inchbald]]. Deductions must be put in writing, and these had been put on a beer mat.

[[K p3 name|Mr Lumb]] said soap was dear.
