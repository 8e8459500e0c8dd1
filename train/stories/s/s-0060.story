id: s-0060
genre: news
where: US-CA
published: 2022-08-11
title: Cheer coach's arrest: what we know
person p1: role=accused age=32 protected=no why=adult-accused
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=author age=- protected=no why=author
note: e-mail address of the victim in an exhibit, school of both

[[K p1 name|Brooke Sandoval-Ito]], 32, who lives on [[K p1 address|Camellia Way]], was booked Tuesday (No. [[K p1 id|2208-11764]]) for sex with a minor. The girl, 16, is on the squad at [[W p2 school|Lomita Vista High]]. The warrant quotes 212 messages to [[W p2 email|jisoo.han06@mail.example]]. In one she calls her "[[W p2 alias|Soo-bear]]". By [[K p3 name|Teddy Abruzzo]]
