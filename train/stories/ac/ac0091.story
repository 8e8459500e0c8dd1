id: ac0091
genre: news
where: US-AL
published: 2012-03-18
title: Photo essay captions, pp. 14–17
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
note: captions; faces blurred but caption names tattoo and guitar; file names

14. The Dothan flea market before light. Hubcaps.

15 (top). A vendor of boiled peanuts, his hat.

15 (bottom). Hands of a young woman restringing a guitar, [[W p1 other|a pawnshop Silvertone with a cracked headstock]]. At sixteen she was let out by the week to a crew building the bypass; [[K p2 name|Elton Grubbs]], awaiting trial in Houston County, had her mother told that she was at Bible camp. Her face is not shown at her wish. The ink at her wrist, [[W p1 body|a wren over a blacked-out word]], she did this year.

16. Rain, aisle C.

17. Same guitar, 7 p.m., First Assembly. Somebody had asked for "Farther Along."

All photographs © [[K p3 name|Lorne Ashby]]. Digital contact: 15b_[[W p1 photo|kelsey_wynn_hands.jpg]]; 17_assembly.jpg
