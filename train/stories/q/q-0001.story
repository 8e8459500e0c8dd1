id: q-0001
genre: news
where: US-OH
published: 2011-04-12
title: Mansfield man charged with raping [[W p1 name|Alicia Brandt]]
person p1: role=victim age=24 protected=yes why=sexual-offence-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: victim named outright in title and lead by police

A Mansfield man was charged Monday with raping [[W p1 name|Alicia Brandt]], 24, in her apartment at [[W p1 address|418 Glessner Court, Apt. 2]].

[[K p2 name|Terrence Doyle]], 37, is accused of forcing his way in about 2 a.m. Sunday after [[W p1 name|Brandt]] opened the door to let out her dog, according to [[K p3 name|Lt. Paula Reese]] of the Mansfield police.

[[W p1 name|Brandt]] called 911 and was taken to a hospital. [[K p2 name|Doyle]] was found asleep in his pickup two streets away, [[K p3 name|Reese]] said.

A downstairs neighbor, [[K p4 name|Harold Stipe]], told officers he heard shouting and thought it was a television.

[[K p2 name|Doyle]], of [[K p2 address|77 Harker Street]], is in the Richland County jail on a $150,000 bond. He is due in municipal court Thursday.
