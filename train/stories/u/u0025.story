id: u0025
genre: email
where: CA-QC
published: 2014-03-10
title: Fw: Fw: re the girl in 6
person p1: role=victim age=18 protected=yes why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult
note: hotel email chain, adult with force; passport, room

From: [[K p3 name|Benoît Lacharité]] (night desk)
To: Direction
Date: 10 mars 2014, 06:12

As you asked, for the file. Police came at 3.

The young lady in 6, [[W p1 name|Océane Trudel]], 18 since January, came down in her socks and put a note on my counter: "he has my cards and he hit me. please not the room phone." He was in the shower. I telephoned. I gave her my coat.

She told me in the office that he was her boyfriend in the autumn, in Laval. Since Christmas he takes appointments for her on his cell, three, four, five a day, in Montréal, then here. She never touches the money. When she said no more he broke her finger in the car door.

SPVM took him, [[K p2 name|Kevens Alcindor]], 28, by the back. Sgt-dét. [[K p4 name|Marie-Soleil Gagnon]] has the register with her ([[W p1 id|permis T5550-110196-07]], which is the girl's) and asks that we do not speak to reporters.

Her father [[W p5 name|Yvan Trudel]] may telephone. Be gentle with him please. He asked me yesterday for [[W p1 name|Océ]] and I said that we had nobody.

B.

> Who paid for the room? — Dir.
> Him. Cash. He asked for the points.
