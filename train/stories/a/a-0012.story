id: a-0012
genre: news
where: US-MN
published: 2013-01-25
title: Obituary: [[K p1 name|Harriet Ingeborg Aune]], 1921–2013
person p1: role=deceased age=91 protected=no why=deceased
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=minor-not-in-crime
screen: none
note: obituary; birth date, school, relatives all stay

[[K p1 name|Harriet Aune]], who taught three generations of Roseau Prairie to play "Für Elise" badly and love it, died Jan. 19 at Prairie View Manor. She was 91.

She was born [[K p1 birthdate|Nov. 2, 1921]], on a farm near Badger, one of seven. In 1944 she married [[K p1 relative|Palmer Aune]], who farmed, and who preceded her in death, as did a son, [[K p1 relative|Roger]]. She gave lessons in the front room of the house on [[K p1 address|Third Street]] for 58 years, charging a dollar until 1987 and two dollars thereafter.

Surviving are her daughter, [[K p2 name|Karen Aune Lindquist]] of Duluth; her brother, [[K p3 name|Orville Moe]]; five grandchildren; and a great-granddaughter, [[K p4 name|Greta]], 6, to whom she has left the metronome.

The funeral is at 11 a.m. Saturday at Zion Lutheran. There will be no organist. Former pupils will take turns, and [[K p1 name|Harriet]] left word that wrong notes are to be forgiven.
