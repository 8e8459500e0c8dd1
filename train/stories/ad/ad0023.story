id: ad0023
genre: social
where: PH
published: 2016-08-29
title: Viral: tricycle driver returns bag, P84,000 and all
person p1: role=bystander age=52 protected=no why=adult-bystander
person p2: role=victim age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=relative age=16 protected=no why=minor-not-in-crime
note: good-news post; passport, agency and placement fee are innocent; a minor not in crime

FAITH IN HUMANITY RESTORED 🙏 pls share!!

Kahapon naiwan ni Ate [[K p2 name|Lourdes Macaraeg]] sa tricycle ang bag nya. Laman: passport, contract, and P84,000, her placement fee para sa Dubai. Iyak na sya sa terminal. After 2 hrs dumating si Kuya [[K p1 name|Nestor Balani]], 52, body no. 317, dala ang bag. HINDI GINALAW. Not one peso touched.

Ayaw tumanggap ng reward! "Utang na loob ko sa Diyos," sabi nya. Kap. [[K p3 name|Edgardo Tiu]] gave him a sack of rice and a certificate with his name spelled wrong.

His daughter [[K p4 name|Lovely Balani]] (16), honor student, ay nangangailangan ng laptop. Sa mga gustong tumulong, message nyo ako.

Comments:
❤️ Jhun: sana all
❤️ Merry Grace: sya rin nagsauli ng cellphone ko nung 2014!!!
😆 Boy T: yung ex ko hindi na sinauli puso ko
