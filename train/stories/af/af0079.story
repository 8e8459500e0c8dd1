id: af0079
genre: news
where: CA-NS
published: 2011-06-16
title: Halifax woman's escort ads bring bylaw ticket
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: adult sex worker by own account

HALIFAX — A woman who works from her own condominium has been ticketed $697 under a home-business bylaw and plans to fight it.

[[K p1 name|Gwendolyn Marchand]], 36, has advertised as an escort for ten years, first in the back of a weekly and now online. She has no agency, no driver and no partner. "I've a calendar and an accountant," she said on the steps of city hall. "If you'd like to write about somebody who is being kept down, write about the condo board."

A neighbour, [[K p3 name|Fraser Kempt]], complained about parking.

Staff Sgt. [[K p2 name|Annette Surette]] said that police had spoken with [[K p1 name|Ms. Marchand]] privately and had no worry for her. It's a zoning matter.

The board's letter calls her "the occupant." Her answer, which ran to four pages, calls the board "the gentlemen" and quotes the bylaw correctly, a councillor said, which the board did not.
