id: v0044
genre: school
where: US-UT
published: 2015-03-27
title: Review: "Oliver!" picks a pocket, steals a heart
person p1: role=bystander age=11 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
screen: none
note: nothing to protect; a boy is sold on stage, gang of children, beaten Nancy; school play

by [[K p4 name|Kenzie Whitehorse]], Grade 11

A boy is sold for three pounds ten, locked in with coffins, taught to steal by an old man who keeps what the children bring home, and still comes out singing. That's entertainment, or it was on Thursday in the Canyon Rim gym.

Borrowed from the middle school, [[K p1 name|Soren Takahashi]], 11, has a treble that could open mail. [[K p2 name|Will Oyler]] plays Fagin with a coat so full of silk that he shed for three numbers. As Nancy, who loves a man who hurts her, [[K p3 name|Mahina Fonoti]] held "As Long As He Needs Me" until the scoreboard buzzed.

Director [[K p5 name|Mr. Dale Stokes]] cut the murder down to a shadow. Good. There were toddlers.

It runs through Saturday. The gruel is oatmeal and you may buy it.
