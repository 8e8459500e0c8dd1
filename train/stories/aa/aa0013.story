id: aa0013
genre: email
where: US-MO
published: 2016-05-06
title: Prayer chain — FRIDAY
person p1: role=victim age=6 protected=yes why=minor-victim
person p2: role=accused age=32 protected=decide why=adult-accused
person p3: role=bystander age=80 protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
person p5: role=relative age=30 protected=yes why=identifies-protected
person p6: role=relative age=77 protected=no why=adult-bystander
note: church prayer list; child hurt by mother's boyfriend living in house; siblings named

Friends, please lift up:

+ [[K p3 name|Opal Wexler]], 80, new hip, says the Jell-O is a trial
+ [[K p6 name|Harlan Stubblefield]], radiation wk 3
+ Little [[W p1 name|Gracie Noonan]], 6, at Children's with a broken arm. Most of you heard. The police have [[D p2 name|Travis Epps]], her mama's boyfriend who stays with them, 32, in the county jail for it, endangering the welfare. Her mama [[W p5 name|Kristal]] sings alto with us & needs gas cards, [[W p1 address|the blue trailer past the water tower]].
+ Traveling mercies for the youth (float trip!)
+ Unspoken, 4

Grace and peace,
[[K p4 name|Bev Tillman]], prayer chain
P.S. [[W p1 name|Gracie]]'s VBS picture is on the board if anyone wants to see that smile.
