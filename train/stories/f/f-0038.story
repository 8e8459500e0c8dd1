id: f-0038
genre: alert
where: US-GA
published: 2013-07-01
title: LEVI'S CALL CANCELLED: boy located
person p1: role=missing,victim age=7 protected=yes why=minor-victim
person p2: role=accused,relative age=29 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
screen: none
note: the alert is over and the child is found; his name was in the alert and is repeated in the cancellation with plate and scar

CANCEL CANCEL CANCEL. The alert of 06/30/2013 2210 hrs for [[W p1 name|JAYLEN MARQUIS TROUP]], B/M, 7, [[W p1 body|surgical scar lt side of neck]], last seen Tift County, is CANCELLED. Child was located unharmed 0455 hrs at a rest area near Lake City FL. In good spirits, had eaten.

Suspect [[D p2 name|SHANNON DENISE TROUP]], B/F, 29, non-custodial [[D p2 relation|mother]], in custody Columbia County FL, interference w/ custody, interstate. Vehicle, 2002 gold Buick LeSabre, GA tag [[W p1 vehicle|BKX 5521]], recovered.

Media: remove all photographs of the child. Thank you to the trucker who called, who does not want to be thanked. Ref. [[K p3 name|Sgt. P. Lott]], GBI Region 9.
