id: s-0004
genre: alert
where: US-WA
published: 2021-01-09
title: AMBER Alert
person p1: role=missing age=4 protected=decide why=missing-alert
person p2: role=accused age=31 protected=decide why=adult-accused
screen: none
note: active alert; father with same surname

AMBER ALERT: Yakima. [[D p1 name|Isaiah Benavides]], 4, Hispanic male, 3'2", [[D p1 body|birthmark on left cheek]], taken 6:40 PM from [[D p1 address|2200 block of S 14th Ave]] by father [[D p2 name|Ruben Benavides]], 31. Veh: [[D p2 vehicle|gry 2006 Nissan Altima WA/BKR0155]]. Call 911.
