id: b-0123
genre: news
where: AU-NSW
published: 2006-12-05
title: Netball trophy stolen from clubhouse turns up full of gravy
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; theft; a named teenage captain speaks of a game, she is neither victim nor witness

THE Mudgeroo Netball Association's perpetual shield, which is in fact a tureen, has been returned after four months' absence.

It was found on the bonnet of president [[K p1 name|Joyce Perinetti]]'s Commodore on Sunday, full of gravy. "Warm," Mrs [[K p1 name|Perinetti]] said. "So they're local."

Sergeant [[K p2 name|Doug Nakamarra]] said that his inquiries would continue. He'd had the gravy tested, on chips.

[[K p3 name|Mikayla Sutcliffe]], 15, captain of the Diamonds, who'll play for it this weekend, is in favour of a lid.
