id: j-0034
genre: school
where: US-MA
published: 2016-02-08
title: A letter to families from the principal of [[W p1 school|Haskell Middle School]]
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=author,official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=witness age=13 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
note: a letter that singles out by the only tuba; the witness who told; the robocall spelling

Dear [[W p1 school|Haskell]] families,

By now your child has told you that we dismissed at 11:10 on Friday. Let me tell you why, in that I would want to know too.

At the end of second period a student showed a teacher a photograph, sent to an eighth-grade group chat, of a handgun on a bedspread with the words "Friday mood." Our resource officer, [[K p3 name|Adelino Furtado]], came at once. The gun is a pellet pistol. A 13-year-old has been summonsed to juvenile court in New Bedford for a threat to commit a crime, and won't be at school for the time being.

I'm not allowed to tell you who it is, nor would I. I ask that you not guess at the dinner table. I do need to say that the Winter Concert will go on without [[W p1 other|a tuba]], and that Mr. [[K p5 name|Ruggiero]] has re-voiced the Holst.

I would like to praise the courage of [[W p4 name|Anneliese Cabral]] of [[W p4 other|Room 212]], who did what we've asked all of you to do. She's had some unkind messages since. Please speak to your children.

Counselors will be in the library all week.

With care,
[[K p2 name|Dr. Yolanda Prince-Whitfield]]
Principal

P.S. Several of you received a robocall on Friday stating that "[[W p1 name|Trevor Machado]] is absent from one or more classes." This was the attendance system, and it went to the wrong list. I am sorry.
