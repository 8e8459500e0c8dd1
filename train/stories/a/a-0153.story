id: a-0153
genre: news
where: US-MN
published: 2009-09-17
title: Homecoming court announced
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
screen: none
note: decoy word 'court'; nothing

Court will convene at halftime.

Seniors [[K p1 name|Fatuma Abdi]], [[K p2 name|Tanner Kjos]] and [[K p3 name|Grace Paulson]] are among ten named to the Lake Ida High homecoming court. [[K p2 name|Kjos]] plays left tackle and will be crowned, if he's crowned, in pads.

Adviser [[K p4 name|Mitzi Braaten]] said the crowns have been repaired since last year.
