id: ar0031
genre: school
where: US-IN
published: 2012-11-16
title: Statement to families of Mill Race Community Schools, with questions and answers
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=victim age=15 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=17 protected=no why=minor-not-in-crime
screen: none
note: teacher of the robotics team; superintendent's Q&A outs one by prize and one by name; the school D for teacher, W where the girl attends; award winner is K

November 16, 2012

Dear Families,

On Wednesday, Mr. [[K p1 name|Joel Steinmetz]], 38, a teacher in our district, was arrested at home ([[K p1 address|902 Wabash Court]]) on four counts of child seduction. He has been placed on leave. He may not come on our grounds, and his badge, [[K p1 id|MR-0417]], has been turned off.

Many of you called last night. [[K p4 name|Dr. Patrice Goodwin-Hale]], superintendent, and Detective [[K p5 name|Amos Burkholder]] of the county sheriff took questions in the cafeteria, and the answers are below for those who could not come.

**Is my child safe?** [[K p4 name|Dr. Goodwin-Hale]]: We believe so. Two students were harmed. Both are girls, 15 and 16. Both have told their stories once, to a person trained to hear it, and they won't be asked again by us.

**Which school?** Mr. [[K p1 name|Steinmetz]] taught at [[W p2 school|the high school's Tech Annex]], where the 16-year-old has class. I'd ask you not to guess.

**Was it the robotics team?** [[K p5 name|Burkholder]]: He coached it. I won't go into who was on it. There's a case, [[K p1 id|36D02-1211-FC-0088]], and it's public, and the girls are in it by initials.

**My son says that one of them drove the robot at State.** [[K p4 name|Goodwin-Hale]]: We aren't going to confirm that [[W p2 other|the driver of the State robot]] is one of them, and I would ask your son to be kind to [[W p2 name|Annika]], however it turns out.

(That name should not have been recorded. Minutes-taker, please fix. It was not fixed in the version sent by text.)

**How did it come out?** A parent, [[W p7 name|Roger Quist]], stood and said that it came out because he read his daughter's e-mail, and he isn't sorry. He was thanked. He said her grades were the best they'd ever been and that's how he knew. Mr. [[W p7 name|Quist]] asked if the ride home is still on, since she rode with *him*, in [[K p1 vehicle|the brown Vanagon]].

**What about the other girl?** [[K p5 name|Burkholder]]: She moved in with family. She's fine. Folks have seen [[W p3 name|Thu]] at [[W p3 employer|her uncle's place, Pho Kokomo]], so let her carry soup.

**Will the season go on?** Yes. Ms. [[K p6 name|Carmela Ruiz]] has agreed to coach. "We've got six weeks and a robot with one arm," said [[K p6 name|Ruiz]]. Captain [[K p8 name|Lincoln Obermeyer]], 17, who won the district's welding medal, read a note from the team: they'd like everyone to come on December 8 and cheer.

Counselors are in Room 9. The sheriff's line is 765-555-0107, and [[K p4 name|Dr. Goodwin-Hale]] is at [[K p4 email|pgoodwinhale@millrace.example]].

*For the registrar only:* excuse absences 11/14–11/30 for [[W p2 name|QUIST, ANNIKA B.]] ([[W p2 id|stu. 220614]]) and [[W p3 name|DINH, THU MINH]] ([[W p3 id|stu. 231097]], dob [[W p3 birthdate|4 Feb 97]]). Lincoln Middle has its own letter.

Roster photo to come down from the web page: [[W p2 photo|state2012_quist_driving.jpg]].
