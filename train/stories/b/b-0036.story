id: b-0036
genre: blotter
where: CA
published: 2019-12-18
title: RCMP Weekly: Chinook Crossing & district
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=accused age=41 protected=no why=adult-accused
screen: none
note: light blotter; a youth under the YCJA is betrayed by the vehicle plate and a quoted holler; adults stay

Dec. 9 – A caller on Railway Avenue said a moose had got into his nativity. Members attended. The moose was gone. So was a wise man.

Dec. 10 – [[K p1 name|Curtis Wade Yellowhorn-Baines]], 33, arrested on two warrants out of Lethbridge. Held for a bail hearing.

Dec. 11 – Break and enter at the curling rink, cash and one broom taken. Cst. [[K p3 name|Mélanie Arsenault]] followed tracks in fresh snow 600 m to the back steps of [[W p2 address|a double-wide on Elevator Road]], where a 15-year-old was asleep in his boots. The float was in the boots. Rink manager [[K p4 name|Lorne Shewchuk]], who had followed the constable, was heard to shout "[[W p2 name|Brayden]], for the love of God, you're our [[W p2 other|lead]]!" The youth is to appear in youth court Jan. 14; he can't be identified.

Dec. 13 – Roadside check stop. 114 vehicles. One impaired: [[K p5 name|Sergei Antonenko]], 41. Vehicle impounded 30 days.

Dec. 14 – Wise man located in ditch. Returned. [[K p4 name|Shewchuk]] advises the youth has swept the rink every night since.
