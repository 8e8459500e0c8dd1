id: ai0014
genre: school
where: US-IN
published: 2018-05-24
title: Panther Post — Senior edition: awards, moves, and a correction
person p1: role=bystander age=18 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=17 protected=no why=minor-not-in-crime
person p6: role=author age=- protected=no why=author
person p7: role=victim age=15 protected=yes why=minor-victim
person p8: role=accused age=15 protected=yes why=juvenile-accused
note: honour roll and sports children stay; one paragraph, the principal's letter on a locker-room assault, has a victim and an accused pupil whom the student paper half names

IT HAS BEEN a year. Here it is.

AWARDS NIGHT. Valedictorian is [[K p1 name|Priyanka Deshmukh]], 18, who will go to Purdue for aeronautics and who, she wants it known, has never had a B. Salutatorian [[K p2 name|Caleb Yoder]] had one (bowling). [[K p1 name|Deshmukh]] also took the physics cup, the French prize and a toaster in the raffle. [[K p5 name|Mercy Adeyemi]], 17, won the state title in the 300 hurdles in 43.02, a school record, and told the Post, "I thought I'd hit the last one. I did hit it."

MOVES. After 34 years in Room 112 Mr. [[K p4 name|Walter Knepp]] retires to, he says, the woodshop in his garage at [[K p4 address|18 Plum Street]], where seniors have an open invitation and a broom. [[K p4 name|Knepp]]'s first class included three of our present teachers and the sheriff.

PROM. King [[K p2 name|Yoder]], queen [[K p5 name|Adeyemi]]. The theme was "Under the Sea" again.

FROM THE PRINCIPAL. Dr. [[K p3 name|Susan Brightwell]] asks us to print this: "On May 9 a student was hurt by another in the auxiliary locker room. One has been dealt with by the juvenile court; the other is recovering. I ask that we respect the privacy of both." The Post respects it. We only want to say to number [[W p7 other|33 on JV]]: get your jaw unwired soon, Panther, the bench is not the same.

(Editor's note, web version: Dr. [[K p3 name|Brightwell]] has asked us to take down the caption to picture 14 of the baseball gallery, which said "[[W p7 name|Micah Stoltzfus]] before May 9." It's down. The file is still called [[W p7 photo|micah_s_before.jpg]] because we do not know how to change it.)

LETTERS. "To whoever wrote [[W p8 name|DREW]] IS A PSYCHO on the auxiliary door, he's in counselling and has said sorry to [[W p7 name|Micah]] and to [[W p7 name|Micah]]'s folks, in person, at [[W p7 other|the Mennonite church on County Road 17]]. Have you?" — A sophomore.

"My brother is not a psycho, you did not see what was on that phone." — [[W p8 relative|Paige L.]], 8th grade

CORRECTION. In April we said that [[K p5 name|Mercy Adeyemi]]'s mother is a nurse. She is a surgeon. We regret it and so does [[K p2 name|Caleb]], who wrote it.

CORRECTION TO THE ABOVE. [[W p8 name|Andrew Lantz]]'s name was spelled [[W p8 name|Lance]] in the winter sports issue ([[W p8 other|wrestling, 138 lbs]]). We were going to fix that in this issue before all this, so we are.

GOODBYE from your editor, [[K p6 name|Josie Feldkamp]], and from room 209. Lockers must be empty by June 1. Mr. [[K p4 name|Knepp]] will be in the hall with the broom.
