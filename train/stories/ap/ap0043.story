id: ap0043
genre: school
where: US-CA
published: 2023-03-10
title: Letter to families from the principal, and a correction from the student paper
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=14 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=17 protected=no why=minor-not-in-crime
person p6: role=bystander age=18 protected=no why=minor-not-in-crime
person p7: role=accused age=39 protected=no why=adult-accused
person p8: role=relative,author age=- protected=decide why=identifies-protected
note: school letter, student paper correction, a mother who signs her letter D; a parent volunteer arrested elsewhere K; honour roll names K

Dear families,

On Tuesday, before first bell, a student was hurt in the north stairwell by another student who had brought a box cutter. Both are ninth-graders. She's home, and she's going to be fine. He has been arrested and his case will be heard in juvenile court. That is what I am able to tell you, and I ask that you don't try to find out more.

Campus supervisor [[K p3 name|Ms. Alofa Tuiasosopo]] had the blade within four seconds. We've timed it on the video. Thank you, [[K p3 name|Ms. T]].

Counselors are in Room 31. The spring musical will go on.

Sincerely,
[[K p4 name|Dr. Benedict Sorensen]], Principal
[[K p4 phone|559-555-0125]]

**FROM THE *VISALIA HARBINGER* — CORRECTION AND APOLOGY**

On Wednesday's front page online, we quoted a witness as saying, "[[W p1 name|Emilio]] just lost it, he'd been getting called that name since August." We also ran a cropped yearbook picture with the caption [[W p1 photo|erazo_e_fr_page14.jpg]]. Neither should've been published. We took them down at lunch. I wrote the caption, and I'm sorry to him and to his family.

We stand by the reporting on the name-calling, which four people have confirmed and for which no one was arrested.

— [[K p5 name|Vidya Raman]], 17, editor in chief

**LETTER TO THE EDITOR**

To the Harbinger: I don't want your apology in a box on page two. I am the mother of the girl. She has eleven stitches and she says he was crying when he did it. They were in the same [[W p2 other|robotics pair]] until Christmas. You printed him and you didn't print her, so I guess you think that you protected her; but whoever is [[W p1 name|Emilio Erazo]]'s lab partner, the whole school can count to two. Somebody's already left a card on our step for "[[W p2 name|Tessa]]," and we never gave out where we live. She wants me to add that she'd like the robot finished. — [[D p8 name|Carol Lindstrom-Wu]]

**IN OTHER NEWS**

*Valedictorian.* [[K p6 name|Tomás Arrowood]], 18, will deliver the address on June 2. [[K p6 name|Tomás]], captain of water polo, has a 4.61 average and a pet tortoise named Speedbump.

*Boosters.* Treasurer [[K p7 name|Rick Delaney]], 39, was arrested on Friday in Fresno on a DUI charge. No students were in the car, and he had no part in Tuesday's events, whatever the group chat says. [[K p7 name|Mr. Delaney]] works for [[K p7 employer|Sequoia Pool Supply]] and has stepped down. His booking number doesn't need to be on our Instagram, and is no longer.

*Robotics.* Team 5518 will compete in Fresno with one fewer pair. A seat's being kept; the whiteboard in Room 8 still reads [[W p2 name|T. Wu]] + [[W p1 name|E. Erazo]], ARM, and the adviser says that nobody's to erase it.

*Staff.* [[K p3 name|Ms. Tuiasosopo]] would like everybody to stop saluting.

For questions about this issue: [[K p5 name|Vidya]], Room 12.
