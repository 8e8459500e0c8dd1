id: k-0076
genre: news
where: US-MS
published: 2015-08-06
title: Three generations sworn in at Clarksdale bar ceremony
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: swearing-in; nothing to protect

CLARKSDALE — When Chancellor [[K p1 name|Ida Bell Crenshaw]] asked the new lawyers to raise their right hands on Tuesday, one of the eleven looked sideways to see if her grandfather was doing it properly.

He was. [[K p2 name|Roosevelt Tate Sr.]], 77, who marched on this courthouse in 1963 and swept its floors in 1971, passed the bar in February on his third try. [[K p3 name|Jasmine Tate]], 26, passed on her first and has, she says, been told not to bring it up.

They'll practice together over the old Western Auto as [[K p2 name|Tate]] & [[K p3 name|Tate]].

"Which one's the senior partner?" asked Circuit Clerk [[K p4 name|Hollis Vance]].

"She is," [[K p2 name|Mr. Tate]] said. "She's got the laptop."
