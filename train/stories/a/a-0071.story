id: a-0071
genre: news
where: US-SC
published: 2003-09-02
title: Runaway back in custody after second solicitation arrest
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: no third party at all; surname is the word Love and appears as common noun; street name

SALUDA GAP — A teenager who walked away from a DJJ group home on Aug. 14 was picked up again Saturday night, this time in the parking lot of a fireworks stand.

[[W p1 name|Tamika Love]], 16, offered to get in a deputy's car for $30, according to a report. She was not recognized until her prints came back, having given the name of [[W p1 alias|Mercedes Jones]].

"It's a merry-go-round," said Lt. [[K p2 name|Wilton Amick]]. "I'd love to know who buys her cigarettes."

Her uncle, [[W p3 name|Cleotha Love]], who had custody until June, said he loves her and can't have her back. Miss [[W p1 name|Love]] told intake that she had slept at "different dudes' places," and that no, nobody made her. She was returned to [[W p1 place|Willow Cottage]].
