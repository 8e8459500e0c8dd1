id: ag0080
genre: news
where: AU-VIC
published: 2016-05-06
title: Champion's whinge: Sebastopol gets its springs at last
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=10 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen: none
note: gym, physio, cold hands, child's complaint; nothing to protect

Complaining works, if you are ten and can do a back tuck.

[[K p2 name|Poppy Ahern-Liu]], of [[K p2 school|Yarrowee Gym Club]], put up her hand at the mayor's morning tea last winter and said the floor hurt. It hurt her ankles, it hurt [[K p1 name|Miss Delia]]'s ankles and [[K p1 name|Miss Delia]] was old. The mayor, [[K p3 name|Cr Samantha Duyvestyn]], wrote it on a napkin.

The napkin, framed, now hangs over a $74,000 sprung floor.

Head coach [[K p1 name|Delia Fontanari]], 36, has forgiven the remark. She was hired in 2011 when the club had nine members and a mattress; there are 210 now and a waiting list with somebody's unborn child on it. Every adult in the building holds a working-with-children card, she points out, and the doors have glass in them. "It's dull to talk about. It's meant to be dull."

Volunteer physio [[K p4 name|Giles Okoro]] treats ankles on Saturdays beside the scorers' table, in view of all the parents. He apologises for his cold hands. A heater has been applied for; the mayor has the napkin.
