id: a-0063
genre: alert
where: US-NC
published: 2015-06-08
title: AMBER ALERT CANCELLED
person p1: role=missing,victim age=6 protected=yes why=minor-victim
person p2: role=accused age=31 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
screen: none
note: child found: the alert is over, the child is a victim of abduction by the accused father

The AMBER Alert issued Sunday evening for [[W p1 name|Kinsley Mae Dowdle]], 6, has been CANCELLED. The child was found unharmed at 1:50 a.m. at a rest area in Davie Fork.

[[D p2 name|Travis Dowdle]], 31, her [[D p2 relation|non-custodial father]], was taken into custody and is charged with violating a custody order and with first-degree kidnapping. The silver [[D p2 vehicle|Nissan Altima, EHR-0133]], has been recovered.

The Center thanks the media and the public and asks that outlets remove [[W p1 photo|the school portrait of Kinsley]] from web sites and social media. — [[K p3 name|Nora Whitehurst]], N.C. Center for Missing Persons
