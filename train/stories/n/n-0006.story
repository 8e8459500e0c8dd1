id: n-0006
genre: interview
where: US-NM
published: 2013-05-02
title: Partial transcript, detention hearing (audio file released by clerk in error, then withdrawn)
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=victim age=13 protected=yes why=minor-victim
person p6: role=official age=- protected=no why=official
person p7: role=witness age=15 protected=yes why=minor-witness
person p8: role=bystander age=- protected=no why=adult-bystander
note: Q and A; the judge warns about names and then uses one; a probation officer with the boy's surname

THE COURT ([[K p2 name|Judge Estrada-Pike]]): We're on the record in a children's court matter. I'll remind everyone, initials only. Counsel?

MS. [[K p3 name|BEGAYE]]: [[K p3 name|Lorena Begaye]] for the child, Your Honor.

THE COURT: Officer, you did the intake?

OFFICER: Yes, ma'am. [[K p6 name|Joseph Archuleta]], juvenile probation. No relation to the respondent, it's just a common name up here.

Q. (BY MS. [[K p3 name|BEGAYE]]) Officer [[K p6 name|Archuleta]], how old is C.A.?
A. Fourteen. He turned fourteen [[W p1 birthdate|on the Feast of Guadalupe]].
Q. And he's accused of what?
A. Pulling a box cutter on another kid behind the skate park. The other kid's hand needed nine stitches.
Q. Did the other kid say who started it?
A. The other kid, he's thirteen, [[W p5 name|Mateo]], he said they were trading shoes.
THE COURT: Initials, Officer.
A. Sorry. M.
Q. Was there a third?
A. A girl, fifteen. She's his cousin. She shot the video. She goes by [[W p7 alias|Nena]] on there.
Q. You talked to his grandmother?
A. Mrs. [[W p4 name|Archuleta]], yes. [[W p4 name|Eufemia]]. She's raised him. She's got the place [[W p1 address|past the acequia with the blue bus in the yard]]. She told me he'd been sleeping in the bus since the older boys started coming round.
Q. Any record?
A. No. He's on the [[W p1 school|Peñasco Valley]] chess team. Coach [[K p8 name|Tim Rourke]] wrote him a letter.
THE COURT: I've read Coach [[K p8 name|Rourke]]'s letter. [[W p1 name|Cruz]], look at me, son. You're going home tonight. You're going to sleep in the house and not in the bus.
THE CHILD: Yes, ma'am.
THE COURT: And somebody strike that name.
