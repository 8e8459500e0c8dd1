id: j-0070
genre: news
where: US-NY
published: 2007-12-13
title: School nurse's aide admits abusing boy in Utica
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=convicted age=41 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: a rare illness and a Bosnian name single the boy out; the school is W since he still goes there; "April" is a month and the aide's name is April

The plea was taken in [[K p2 name|April]]'s name and in the month of December, and the clerk, who has a sense of these things, remarked upon it to no one in particular.

[[K p2 name|April Lynne Hotaling]], 41, of Whitesboro, pleaded guilty Wednesday in Oneida County Court to course of sexual conduct against a child. She will be sentenced on Feb. 6 to seven years.

[[K p2 name|Hotaling]] sat with pupils who had medical needs at [[W p1 school|Conkling Elementary]] from 2004 until last April. The boy was 9. He was out of class every day at 10:30 and at 1, because he has [[W p1 body|a kind of porphyria that has been seen in two children in the county]] and can't be in window light.

"He thought it was part of the medicine," said Assistant District Attorney [[K p3 name|Carmine Grasso]].

It came out through a drawing. The art teacher, [[K p7 name|Mrs. Nowicki]], asked each third grader for a picture of a door. His was black, with a small figure at the bottom, and he'd written on it, in Bosnian, "closed." She took it to someone who could read it, and then she took it to the police.

The boy's mother, [[W p5 name|Senada Hadžić]], read a page to the court. She came here in 1997 so as not to be afraid of neighbors, she said. It was translated, and where the translation said "my son" she had said, each time, "my [[W p1 name|Adnan]]."

Judge [[K p4 name|Barry Lo Pinto]] thanked her. He asked if the picture could be returned to the child. It's Exhibit 2; it cannot, until the appeal time has run.

[[K p6 name|Sylvia Rourke]]
