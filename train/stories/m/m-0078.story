id: m-0078
genre: alert
where: GB-WLS
published: 2016-08-19
title: RADIO BULLETIN SCRIPT 17:00 — running order with corrections
person p1: role=missing age=7 protected=decide why=missing-alert
person p2: role=missing age=4 protected=decide why=missing-alert
person p3: role=accused age=34 protected=decide why=adult-accused
person p4: role=victim age=- protected=decide why=domestic-violence-victim
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=12 protected=no why=minor-not-in-crime
note: abduction alert by a father still active at 5 pm, script changes at 5.20 when found; DV of the mother to ask

READER: [[K p6 name|Non Pryce-Watkin]]

LEAD (17.00). Dyfed police have launched a child rescue alert for two children taken from their mother's home near Llanfechan this morning. They're [[D p1 name|Efan Roper]], who is seven, and his sister [[D p2 name|Lili Mai]], four. They're believed to be with their father, [[D p3 name|Jason Roper]], 34, in [[D p3 vehicle|a green Land Rover Defender, registration N414 FHW, towing a horse trailer]]. [[D p1 name|Efan]] has [[D p1 body|a plaster cast on his left arm with a drawing of Wales striker on it]]. [[D p2 name|Lili Mai]] won't be parted from [[D p2 other|a knitted octopus]]. Mr [[D p3 name|Roper]], a [[D p3 employer|tree surgeon]], is said to have left the house, [[D p4 address|Ty'n-y-Coed, up the forestry track behind the Drovers]], at about nine. Their mother was hurt and is in hospital. Don't go up to the vehicle. Ring 999.

CLIP: Chief Inspector [[K p5 name|Meleri Haf Gruffudd]], 18 secs, "...[[D p1 name|Efan]], if you can hear this in the car, your mam's all right..."

SECOND. Hay prices.

THIRD. At the National Sheepdog trials [[K p7 name|Aled Bebb-Jones]], [[K p7 address|Hafod Uchaf]], and [[K p7 other|Moss]], took the brace; [[K p8 name|Gwen Adeyemi]], 12, is the youngest ever in the young handlers. She did it with a dog she'd met on Tuesday.

----- STOP. 17.22, NEW LEAD -----

Two children who were the subject of an alert this afternoon have been found safe at a caravan park in Shropshire. A man of 34 was arrested on suspicion of assault and child abduction. NB from newsdesk: [[D p4 name|Hannah Roper]] (mum) rang. Police have asked us from now on NOT to use the names, the photo ([[D p1 photo|roper_kids_beach.jpg]]) or the house, in case there are proceedings in the family court. [[K p6 name|Non]], please DON'T read the names from memory. Take the tweet down: it's pinned, #[[D p1 name|FindEfanAndLili]].

CONTACT: [[K p5 name|C.I. Gruffudd]], [[K p5 phone|01632 960811]]; incident [[K p5 id|DPP-20160819-144]].
