id: n-0053
genre: news
where: US-AK
published: 2014-03-04
title: Juneau docket: [[K p3 name|Peter]] v. [[K p4 name|Peter]] and other confusions
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=victim age=15 protected=yes why=minor-victim
person p3: role=victim age=38 protected=no why=adult-victim
person p4: role=accused age=41 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=accused age=18 protected=no why=adult-accused
person p10: role=relative age=- protected=yes why=identifies-protected
note: docket column; brothers feuding adult; juveniles in snowmachine assault; a boat named for the boy

Brothers [[K p3 name|Jerome Peter]], 38, and [[K p4 name|Marvin Peter]], 41, haven't spoken since their mother's potlatch. On Monday they spoke through attorneys. [[K p3 name|Jerome]] says [[K p4 name|Marvin]] cut the lines of his skiff, the [[K p3 other|Little Agnes]], and let her go out with the tide. [[K p4 name|Marvin]] pleaded not guilty. Judge [[K p5 name|Patricia Keogh]] told them each to go and find the skiff, together. There's a review on the 18th.

A boy of 16 admitted in juvenile court that he'd run his snowmachine at a younger one, 15, whose leg is broken. The families have settled by the old way: fish, and a speech. "My grandson is ashamed and so is his snowmachine," said [[W p10 name|Ida Katzeek]]. She gave the other family the machine. It has "[[W p1 name|EDDIE K]]" on the cowl and [[W p2 name|Walter]], when he's able, will be riding it to [[W p2 school|Thunder Mountain High]] on crutches.

[[K p9 name|Trevor Peter]], 18, who's neither's son, paid $50 for a hatchet thrown on a ferry. It stuck in the deck. [[K p8 name|Capt. Ruth Halvorsen]] has had it mounted.

Prosecutor [[K p6 name|Aaron Dix]] leaves for Nome at the end of the month. Public defender [[K p7 name|Tillie Peter]] (a niece of the two, which is why she sat down during the first case) baked the cake.
