id: j-0019
genre: school
where: US-RI
published: 2015-10-22
title: I am the 'female sophomore' in the crime alert
person p1: role=victim,author age=- protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: first-person op-ed signed by an adult (a choice); the man is accused by her alone, no arrest (rule 13)

By [[K p1 name|Oluwaseun Bankole]]
Contributing writer

You got the email at 6:42 on a Sunday morning. So did I. It said that a female sophomore had reported being sexually assaulted in a residence hall "by an acquaintance," that students should travel in groups, and that the dining hall would open late because of a water main.

I'm writing my name at the top of this because for five weeks I have read about myself in the passive voice.

I did not travel in a group to my own room. He walked me there. We had been lab partners, [[D p2 name|Garrett Linsey]] and I, and he had carried my umbrella. I have said his name to the dean, to two officers in Providence and to a nurse with cold hands, and nobody has charged him and I'm told that nobody will. He is in my section of organic chemistry. On Tuesday he held the door.

Associate dean [[K p3 name|Philip Marchetti]] suggested to me that I take the course online. My roommate, [[K p4 name|Noor Siddiqui]], suggested that I take the front row, and she's sat next to me in it, though she is a history major and hasn't the faintest idea what a ketone is.

I'm not brave. I am tired of being an alert. My name means "God, we thank you." You can say it when you see me. It's four syllables and a half, and I've been practicing it out loud.
