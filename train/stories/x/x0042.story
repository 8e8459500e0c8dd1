id: x0042
genre: school
where: US-HI
published: 2016-11-17
title: Student paper: 'Oliver!' opens Friday, bring tissues
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=minor-not-in-crime
note: nothing to protect; a play about sold and exploited children

A boy is sold for three pounds ten, and you will cry.

[[K p1 name|Kainoa Medeiros]], seventh grade, plays the workhouse boy Oliver, whom Mr. Bumble offers up and down the street until an undertaker buys him. [[K p2 name|Tevita Latu]] is Fagin, who makes children steal for him and keeps the handkerchiefs. "He's nice to them but he's using them. We talked about that a lot," [[K p2 name|Tevita]] told the Ka Leo.

Nancy is [[K p3 name|Joy Castillo]]. When Bill Sikes hits her, the lights go out and you hear a chair. Drama teacher [[K p5 name|Mr. Ishikawa]] says that's all you need.

The dog is a real dog. He belongs to [[K p4 name|Faith Kealoha]], who plays Bet.

$5 at the door, free if you bring a can for the food bank. I saw the dress rehearsal and there was joy in every corner except the scary ones.

— [[K p6 name|Malia Domingo]], 8th grade
