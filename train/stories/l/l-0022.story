id: l-0022
genre: news
where: US-MI
published: 2014-04-24
title: Coach, two others plead in Lansing escort sting
person p1: role=convicted age=45 protected=no why=adult-convicted
person p2: role=convicted age=29 protected=no why=adult-convicted
person p3: role=convicted age=38 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=public-figure
screen p2: none
note: a coach buyer whose school is no victim's school and may stay; adult escort with own agency; no one to protect

LANSING — For 22 seasons he taught boys to hit a cutoff man. On Wednesday [[K p1 name|Norbert Zielinski]], who has coached baseball at [[K p1 employer|Okemos Christian]] since 1992, couldn't find the right door to the courtroom.

[[K p1 name|Zielinski]], 45, pleaded no contest to soliciting an adult woman in February. He was fined $500 and must attend a one-day class that the county calls "john school," a phrase that drew a wince from defense attorney [[K p5 name|John Farrow]].

[[K p2 name|Summer Kowalczuk]], 29, the woman he'd telephoned, pleaded guilty to a misdemeanor of her own. She has run an escort service, with herself as sole employee, out of a rented office over a bank. She has a bookkeeper. Asked by Judge [[K p4 name|Philomena Achtenberg]] if anyone had ever threatened, driven or managed her, she said only the bookkeeper, at quarter's end.

Last came the undercover officers' third catch of that night, [[K p3 name|Chidi Anozie]], 38, a pharmacist, who asked to pay in cash and leave by the back.

The school's athletic director, [[K p6 name|Sister Mary Aquin Doyle]], said that the Falcons will finish their season under an assistant. No student was involved in any way, she added, "and I'll thank people to stop calling the cafeteria."

It was the first time since 2009 that Summer break, as one lawyer put it, began in April in Courtroom 5.
