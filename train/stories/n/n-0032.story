id: n-0032
genre: alert
where: US-OK
published: 2018-04-02
title: ENDANGERED MISSING ADVISORY – UPDATED
person p1: role=missing age=12 protected=decide why=missing-alert
person p2: role=missing age=9 protected=decide why=missing-alert
person p3: role=accused age=34 protected=decide why=identifies-protected
person p4: role=relative age=- protected=decide why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
note: active alert for siblings with different surnames taken by non-custodial father

The Oklahoma Department of Public Safety, for the Pawnee County Sheriff, asks your help in finding:

[[D p1 name|GRACE LEANNE HARJO]], 12, f, 5-1, braces, last seen in [[D p1 other|a softball shirt no. 12]]
[[D p2 name|WILLIAM "WILL" TATE HARJO-MEEKS]], 9, m, [[D p2 body|missing a front tooth]]

Both were taken from a grocery lot in Cleveland on Saturday by [[D p3 name|Danny Wayne Meeks]], 34, father of the younger child. He isn't permitted contact with either. Vehicle: tan 2006 Silverado, [[D p3 vehicle|OK tag ending 0147]], camper top.

UPDATE 2: An earlier version gave the mother's name as [[D p4 name|Leanne Meeks]]. It's [[D p4 name|Leanne Harjo]]. The man pictured in the earlier version was a different [[K p6 name|Danny Meeks]], [[K p6 name|Danny Lee Meeks]] of Sapulpa, a school bus driver. He is NOT wanted. Please stop calling him.

Sheriff [[K p5 name|Mike Tate]] (not related to the family) or Undersheriff [[K p7 name|Gail Bowlegs]]: 918-555-0119. Will somebody who saw the truck at Keystone Dam please call as well.
