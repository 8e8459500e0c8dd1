id: ad0002
genre: social
where: GB-ENG
published: 2019-08-02
title: LOST – grey whippet, Saltburn
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=9 protected=no why=minor-not-in-crime
note: nothing to protect; the owner posts her own phone and street

LOST since Thursday teatime!! Grey whippet bitch answers to Pixie, slipped her lead by the bandstand when an ice cream van chimed. Very shy, DO NOT CHASE. Chipped and spayed. Last seen going like the clappers up towards the golf links.

My lad [[K p2 name|Alfie]] (9) is in bits, he's put his pocket money up as reward so that's £11.40 plus whatever I can add.

Ring [[K p1 name|Donna Raistrick]] [[K p1 phone|01632 960418]] any hour or knock at [[K p1 address|17 Emerald Terrace]].

UPDATE Fri 6am: a runner saw her near the allotments eating somebody's chicken.
UPDATE Fri 9pm: SHE IS HOME. Fat, filthy and not sorry. Thank you to the chap with the sausage roll, you wouldn't leave a name. [[K p2 name|Alfie]] says you can have the £11.40.
