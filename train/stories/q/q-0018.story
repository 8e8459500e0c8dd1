id: q-0018
genre: news
where: NZ
published: 2018-11-23
title: Hamilton man filmed flatmate in shower
person p1: role=victim age=22 protected=yes why=sexual-offence-victim
person p2: role=convicted age=25 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: images; victim named through suppression lapse

[[K p2 name|Jayden Rickard]], 25, hid a camera no bigger than a shirt button in the bathroom of a Hamilton flat and recorded his flatmate for five months.

He was sentenced yesterday to ten months' home detention for making and distributing intimate visual recordings.

The victim, 22, read her statement behind a screen. She said she now showers with the light off.

Judge [[K p3 name|Marama Hohepa]] noted that 31 clips had gone on a website under the title "[[W p1 alias|nursing_steph]]". "Miss [[W p1 name|Vailahi]] has had to change her placement because a patient recognised her," the judge said.

Lawyer [[K p4 name|Glen Prendergast]] said [[K p2 name|Rickard]] was ashamed.
