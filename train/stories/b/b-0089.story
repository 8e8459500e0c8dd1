id: b-0089
genre: news
where: GB-ENG
published: 2025-10-02
title: Teenagers who filmed hedgehog cruelty sentenced
person p1: role=accused age=17 protected=yes why=juvenile-accused
person p2: role=convicted age=18 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
note: youth court and then one who turned 18; restriction stays for the youth; TikTok handle and college course lead to him

Two teenagers from Saltergate who put a film of themselves tormenting a hedgehog on the internet have been given community orders.

One of them, 17, can't be named because of his age. [[K p2 name|Bailey Scott Grimwade]], who turned 18 in June, may be.

The youth court heard that [[K p2 name|Grimwade]] held the phone. The younger boy, [[D p1 school|a first-year animal care student]], was the one on screen. The video, posted on the account [[W p1 alias|@zakattack_saltg]], had been seen 60,000 times by the time an RSPCA inspector, [[K p3 name|Jolyon Meek]], had found the garden by its trampoline.

Chair of the bench [[K p4 name|Amina Farooqui]] asked the 17-year-old what he'd learned on his course. He said, "Handling."

His barrister said he'd been "shunned by everyone, including the hedgehog", which survived. It's called Gerald.

In a video diary, still up when the Courier looked last night, [[K p2 name|Grimwade]] says: "Me and [[W p1 name|Zak]] are sorry, yeah? But it's only a hedgehog."

[[K p5 name|Lottie Penhaligon]]
