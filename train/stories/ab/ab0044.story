id: ab0044
genre: filing
where: GB-SCT
published: 2019-03-15
title: Children's hearing: note of decision sent to the wrong list
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=victim age=12 protected=yes why=minor-victim
person p5: role=official age=- protected=no why=official
note: offence ground children's hearing; both children named; tartan school

SCOTTISH CHILDREN'S REPORTER ADMINISTRATION — Perth
Child: [[W p1 name|Struan Alasdair Geddes]], born [[W p1 birthdate|the fourteenth of November 2005]]
Ref: [[W p1 id|PER/19/0344/G]]

Those present: the child; his grandmother Mrs [[W p3 name|Isla Geddes]]; the reporter, [[K p2 name|Fergus Tolmie]]; panel chair [[K p5 name|Noreen Aziz]].

Ground: that on 1 February he committed an offence, namely that he threw a full bottle of juice from the footbridge beside [[W p1 school|Dunmarrow Academy]] onto the path, whereby [[W p4 name|Kacper Wójcik]], aged 12, lost two teeth.

The child accepted the ground. Asked why, he said there was no why. Asked again by the chair he said that the other boy "got his tea made for him every night and went on about it."

Mrs [[W p3 name|Geddes]] said that she'd had him since his mum went and does what she can, and that she was black affronted.

Decision: compulsory supervision order, with residence at [[W p1 address|6 Smiddy Brae]]. He will write to [[W p4 name|Kacper]]. Mrs [[W p3 name|Geddes]] to be helped with the teas.

CIRCULATION: family; social work; education. NOT FOR press list.
