id: f-0075
genre: school
where: US-VA
published: 2014-11-14
title: OPINION: I'd like my Tuesday back
person p1: role=victim,author age=19 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: a student signs her own account; the man is under a college inquiry only, and is told by his offices; another woman is told by her instrument and hall; the editor's note slips

There's a form. I want to begin there, since the college does.

The form asks for the "date of incident." It was a Tuesday, Sept. 23. I was 19 and I had a quiz the next day on the Thirty Years' War. I had gone to a study group in Carrow Hall at which, as it turned out, the group was one person, and I was raped by him. I've used the verb because the form doesn't have it. The form has "unwanted contact (describe)."

I'm signing this. I thought about that for seven weeks, and I decided that of the two of us I was not the one who should be anonymous.

As to him: there's been no arrest. The Commonwealth's Attorney, [[K p4 name|Dabney Pruitt]], says that there won't be. The college is still inquiring. I can say that he's [[D p2 other|the chair of the Honor Committee]], because it is the Honor Committee that sent me a letter reminding me that false statements are a violation. It was signed. "[[D p2 name|W. Grayson Teague]], Chair."

I've met one other. She told me in the laundry room, over the dryers. I asked if she would file, and she said that she'd seen what the form did to me. I won't say who she is. I'll say that I used to hear her practice [[W p3 other|the oboe on the third floor of Mott]], and I don't any longer.

[[K p5 name|Dean Alvarez-Kirby]] has been kind. She gave me a pamphlet about sleep.

Here is what I want. I want the form to have the verb. I want a box that says "I am not the incident." I'd like my Tuesday back, and failing that, an extension on the quiz, which I took, on Wednesday, at nine, and got an 84.

[[K p1 name|Rosalind Adjei]], '17

*Editor's note: The Spyglass confirmed parts of this account with [[W p3 name|Miriam K.]], a sophomore, who asked that she not be identified. Mr. [[D p2 name|Teague]] didn't respond to four messages. — [[K p6 name|Jasper Holt]], opinion editor*
