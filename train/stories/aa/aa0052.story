id: aa0052
genre: email
where: US-UT
published: 2013-09-29
title: Ward list, names for prayer roll & needs — please do not forward (Fwd: Fwd:)
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=93 protected=no why=adult-bystander
person p6: role=relative age=39 protected=yes why=identifies-protected
person p7: role=bystander age=24 protected=no why=adult-bystander
note: forwarded prayer list; teacher/youth leader of the same church accused; church D; girl's initial plus street

Sisters,

For the roll this week:
 [[K p5 name|Norma Ashdown]], 93 — fell off the riding mower, won't say how fast
 [[K p4 name|The Halvorsen baby]], due any hour, they're betting on Tuesday
 Elder [[K p7 name|Micah Tafuna]], 24, home from Manaus with a stomach
 A girl of our ward, 14. You'll have seen on the news that [[K p2 name|Brent Ollerton]], 41, was booked into the county jail on two counts of forcible sexual abuse. He taught her in [[W p1 place|our own Fourth Ward Primary and then Young Women's camp]] and it's said he hurt her where she ought to have been safest. The paper won't print who she is and neither will I but many of you make the [[W p1 address|Larkspur Circle]] drop-offs so please no casseroles before 5, she naps. [[W p1 name|Emmy]] likes the lemon ones.
 Her mother [[W p6 name|Janae]] isn't sleeping.
 
For needs: winter coats, a twin bed, someone who can play hymns in fewer than four flats.

Love, [[K p3 name|Sister Kay Pehrson]]

PS — I meant "E." above. Sorry. On reply all it can't be unsent.
