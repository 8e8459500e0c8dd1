id: g-0063
genre: school
where: US-OR
published: 2013-06-14
title: HONOR ROLL and other good news — Sprague Butte K-8
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=13 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=minor-not-in-crime
screen: none
note: children by name, class, instrument and animal; none in any crime

STRAIGHT A's
8th: [[K p1 name|Marisela Tupper]], [[K p2 name|Hunter Chiloquin]]
7th: [[K p3 name|Nguyen "Winnie" Pham]], [[K p7 name|Ofa Vainikolo]]

MOST IMPROVED: everyone in Mr. [[K p6 name|Casimir Dudek]]'s second-period math, who voted for each other.

BAND. [[K p7 name|Ofa]], the only tuba that we have ever had, got a "Superior" at Klamath Falls, the tuba an "Excellent." We're $340 from owning it.

4-H. [[K p4 name|Lane Barlow-Ike]], 13, showed the Reserve Champion market hog, named Homework, so that he could tell Mr. [[K p6 name|Dudek]] the truth about who ate what.

LOST AND FOUND. One retainer. One prosthetic ear (from the play). A cell phone that rings "Happy" at 10:40 each day; [[K p1 name|Marisela]], we think it's yours.

THANK YOU to the volunteers who painted over the word on the gym. It's a mural of the butte now. The word was misspelled.

Have a safe summer. Read something with a spine. — Principal [[K p5 name|Dr. Augusta Feather]]
