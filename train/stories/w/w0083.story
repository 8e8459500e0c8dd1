id: w0083
genre: news
where: US-KY
published: 2005-12-15
title: Coach at Pikeville gym pleads not guilty to 19 counts
person p1: role=victim,witness age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
note: gymnast; rank, coach's gym as regular place; rink-license; a photo credit

PIKEVILLE — [[K p2 name|Delmar "Coach Dell" Ratcliff]], 50, in a tracksuit and a tie, told Pike Circuit Judge [[K p3 name|Wilma Prater]] on Wednesday that he didn't do it, and then nineteen times more that he didn't.

The indictment ([[K p2 id|05-CR-00243]]) concerns one girl, 15, who had trained at [[W p1 place|Mountain Flips]] since she was six. It says that from January to August [[K p2 name|Ratcliff]] made her stay on when the rest had gone, under pretext of stretching. Prosecutor [[K p4 name|Homer Justice]] said there will be a diary.

[[K p2 name|Ratcliff]] lives at [[K p2 address|88 Scott Fork]] and drives [[K p2 vehicle|a purple minibus, "FLIP 1"]]. A condition of his $30,000 bond is that he keep away from [[W p1 school|Shelby Valley Christian]] at the hour when it lets out.

[[K p6 name|Tressa Goff]], whose son trains there, said the lot of them were sick. "The one who [[W p1 other|did the floor routine to 'Rocky Top' on Channel 3]]? She'd a state medal, level nine. Now she can't hear the song."

The girl holds [[W p1 id|USA-G athlete number four-four, oh-six, one-five]], which is on line 2 of the bill of particulars, just above the words "[[W p1 name|B. Thacker]]" that some hand had tried to erase.

Photo: [[K p2 name|Ratcliff]] with the 2004 team, by [[K p5 name|Boyd Salyers]]. (L-r) [[W p1 photo|Britni Thacker]], others.
