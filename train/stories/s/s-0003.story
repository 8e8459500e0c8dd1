id: s-0003
genre: news
where: GB-ENG
published: 2018-11-22
title: In the dock: magistrates' list
person p1: role=convicted age=44 protected=no why=adult-convicted
person p2: role=convicted age=27 protected=no why=adult-convicted
person p3: role=convicted age=61 protected=no why=adult-convicted
note: nothing to protect; addresses of convicted adults stay

[[K p1 name|GARETH NOEL TIMMS]], 44, of [[K p1 address|Sycamore Close, Thrapsley]]: no insurance on a [[K p1 vehicle|white Transit, registration KV07 ZZP]]. Fined £300, six points.

[[K p2 name|AGNIESZKA WRONA]], 27, of [[K p2 address|Flat 9, Weavers House, Mill Lane]]: drove at 58mph in a 40 zone. Fined £146.

[[K p3 name|PERCY APRIL]], 61, of no fixed address: stole cheese worth £22 from the Co-op in April. Conditional discharge.
