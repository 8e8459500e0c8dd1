id: ab0054
genre: filing
where: US-NY
published: 2012-06-14
title: United States v. [[K p2 name|Rawlings]], sentencing transcript (excerpt)
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: victim speaks as "Jane Doe 2"; defendant in allocution says her name; sketch artist's caption

[[K p2 id|11 Cr. 0855]] (PKW)

THE COURT: Is there a victim who wants to be heard?

MS. [[K p4 name|FEINGOLD]]: Jane Doe 2, your Honor. She's asked to stand behind me.

JANE DOE 2: I'll be quick. I danced, okay. I'm not ashamed of dancing. He came in with a big smile, he said I could do videos. What I did was his rent. When I wouldn't he put my hand in the car door and he shut it. I used to play violin. That's all.

THE COURT: Thank you. Mr. [[K p2 name|Rawlings]], do you wish to speak?

THE DEFENDANT: I just want to say sorry to my mother, to the court, and [[W p1 name|Noelle]]. [[W p1 name|Noelle Whitcher]] knows I got a good heart.

MS. [[K p4 name|FEINGOLD]]: Your Honor.

THE COURT: The marshal will seat him. The reporter will strike both. To the gentleman who's sketching in the jury box: I see what you've lettered under it. Tear it off. "[[W p1 photo|N. Whitcher, ex-Juilliard Pre-College]]." Give it to my deputy.

MR. [[K p5 name|ABIOLA]]: We apologize on his behalf.

THE COURT: It's noted. The sentence is 235 months.
