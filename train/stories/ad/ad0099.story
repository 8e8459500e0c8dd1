id: ad0099
genre: comments
where: GB-ENG
published: 2018-11-29
title: Twitter: @[[K p4 alias|courtsparrow]] live-tweets the county-lines trial
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: county lines, forced criminality: debt, threats, a boy of 14 prosecuted in youth court; outed by replies

[[K p4 name|Jess Tindle]] @[[K p4 alias|courtsparrow]] · Crown Court 2, Ipswich

1/ Defendant is [[K p2 name|Khalil "Smiler" Brodrick]]. Charges: being concerned in supply; arranging travel for exploitation. Judge is HHJ [[K p3 name|Marsha Quill]].

2/ Pros, [[K p5 name|Ms Abena Tutu]]: he had a boy of 14 fetched from London, put in a stranger's flat with a kettle and a knife, and robbed him on the second night by arrangement, so the boy would owe £900.

3/ "You'll work that off, little man. I know what bus your mum gets."

4/ The boy slept in the bath for 19 days. When the flat was raided HE was the one charged, possession with intent. Youth court. Still hanging over him.

5/ s.45 order in force: nothing to identify him. Don't @ me with guesses.

↳ @e17finest: everyone at [[W p1 school|Chestnut Rise PRU]] know its [[W p1 alias|Lil Tee]] lol he on TAG

↳ @ipswitch: didn't he used to be [[W p1 other|the kid in the cereal advert]]?

↳ @e17finest: YES thats [[W p1 name|Tyreke]] 😂😂

↳ @[[K p4 alias|courtsparrow]]: Both blocked and reported to the judge's clerk, which I've never done before. He's a child. He slept in a bath.
