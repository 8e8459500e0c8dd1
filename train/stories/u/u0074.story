id: u0074
genre: filing
where: AU-NSW
published: 2018-04-17
title: FAIR TRADING TRIBUNAL — CASE NOTES FOR ADVOCATES
person p1: role=victim age=61 protected=no why=adult-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=29 protected=no why=adult-victim
person p5: role=accused age=- protected=no why=adult-accused
note: nothing; consumer tribunal

**[[K p1 name|Hrvoje Matic]] v [[K p2 name|Danielle Sweeting]] t/as [[K p2 name|Sweeting]] Campers.** Applicant paid $19,000 for a pop-top described as "lovingly kept". It was kept by hens. Held: not of acceptable quality. Refund ordered, less $40 for eggs eaten.

**[[K p4 name|Rukmini Pillai]] v [[K p5 name|Jasper Holt]].** Dance partner hire. Respondent took a booking fee and failed to appear for a mother-of-the-bride waltz. He says he was held at the airport over a damaged passport. Stamp produced. Held: contract frustrated; fee of $150 returned; Member notes that both parties agreed he'd have been very good.

Member: [[K p3 name|Leopold Adair]].
