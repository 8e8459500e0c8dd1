id: m-0021
genre: alert
where: IE
published: 2024-01-15
title: Missing person appeal cancelled — found safe
person p1: role=missing age=13 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
note: found child; the appeal is stood down but still stands beneath; all to ask

UPDATE 15/01, 19:20 — Gardaí wish to thank the public for their help. The teenager has been found safe and well and no further media action is needed. Would outlets please remove the name and photograph.

ORIGINAL ISSUED 14/01, 23:05
Gardaí at Rathbrack are seeking assistance in tracing the whereabouts of [[D p1 name|Chidubem "Dubem" Okafor-Daly]], 13, missing from [[D p1 address|Cois Abhann, Rathbrack]] since lunchtime on Saturday. [[D p1 name|Dubem]] is described as 5ft 2in, of slim build, with a [[D p1 body|chipped front tooth]] and short twists. When last seen he was wearing a navy tracksuit with [[D p1 other|"Rathbrack Hurling Féile 2023" and the number 9]] and carrying a hurl with green tape. He travelled, it's thought, on [[D p1 other|the 13.40 Local Link]].

He has a [[D p1 alias|TikTok, dubemdaly_09]].

Anyone with information is asked to contact Sergeant [[K p2 name|Orla Prendiville]], Rathbrack Garda Station, [[K p2 address|Barrack Lane]], [[K p2 phone|(020) 915 0144]], the confidential line or any Garda station.

Picture: [[D p1 photo|okafor-daly_confirmation.jpeg]]

NOTE TO NEWSDESKS from [[K p3 name|Hilda Crotty]], [[K p3 email|desk@rathbrackfm.ie]]: We read the name at 8, 9 and 10. Don't at 11.
