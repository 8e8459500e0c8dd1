id: ae0051
genre: news
where: US-OH
published: 2017-07-20
title: Teen drowns at quarry; friends tried to reach him
person p1: role=deceased age=16 protected=decide why=deceased
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=decide why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
note: deceased minor in an accident, D; the friend who dived is no crime's witness, K

NORTH BASS — A lifeguard's son who had swum since he was two drowned Tuesday in the flooded end of the old Marblecliff quarry.

[[D p1 name|Evan Szymanski]], 16, of [[D p1 address|3361 Lime Kiln Road]], went in from the low ledge about 4 p.m. and didn't surface, Chief Deputy [[K p3 name|Monique Steele]] said. She put it down to cold water and a submerged cable. "There's no crime in it. There's a fence, and they're boys."

[[K p2 name|Isaiah Boggs]], 17, who washes cars at [[K p2 employer|Kelley's Auto]], dived five times and had to be held back from a sixth. He was treated for a cut hand and sent home to [[K p2 address|18 Ferry Street]].

The crane operator who brought up the cable, [[K p5 name|Lonnie Pasquale]], would not take pay.

[[D p1 name|Evan]] would have been a junior at [[D p1 school|Danbury Lakes High]], where he [[D p1 other|held the record in the 200 butterfly]]. His mother, [[D p4 name|Krystyna Szymanski]], guards at [[D p4 employer|the city pool]]. The pool is closed until Monday.
