id: b-0040
genre: news
where: US-NM
published: 2005-04-10
title: Girl in motel case 'no stranger to juvy,' cops say
person p1: role=accused,victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: contemptuous 2005 police talk; no name in the body until the juvenile docket is quoted and grandmother speaks Spanish

By [[K p6 name|Todd Bellweather]]

PIEDRA LUMBRE, N.M. — Police say a 14-year-old Piedra Lumbre girl picked up Thursday at the Zia Motor Lodge was working as a prostitute, and it wasn't her first rodeo.

Lt. [[K p3 name|Ernie Chaves]] said the girl had been to juvenile detention twice since Christmas. "She knows the drill better than my rookies," he said. She will be petitioned for prostitution and for concealing identity, having told officers first that she was [[W p1 alias|Star]], then that she was 19.

A clerk said the room was paid for, eight nights running, by [[K p2 name|Bobby Ray Trujillo]], who drives for a carnival. [[K p2 name|Trujillo]] was questioned and let go. Officers found a page torn from an algebra workbook with hours and amounts, in two different hands.

Public defender [[K p4 name|Ana Lucero-Weiss]] said she'd like to know why a fourteen-year-old who is rented by the hour is the only one in handcuffs.

"When I went to see [[W p1 name|Mercy]] she asked did I bring crackers," [[K p4 name|Lucero-Weiss]] said. "That's who you have got down there, Lieutenant."

At a small pink house on [[W p5 address|Calle Lejana]], the grandmother, [[W p5 name|Eufemia Baca]], came to the screen. "Mi hijita está en octavo grado," she said. She is in eighth grade.

The children's court calendar for Monday has it as No. [[W p1 id|JR-05-0119]], In re [[W p1 name|Mercedes B.]], 9 a.m. The hearing is closed.

[[K p2 name|Trujillo]]'s carnival opens in Clovis on Friday.
