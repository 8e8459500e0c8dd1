id: aj0017
genre: roster
where: US-NV
published: 2008-06-23
title: NYE VALLEY DETENTION — WEEKEND INTAKE AND RELEASE 6/20–6/22/08
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=accused,victim age=- protected=decide why=domestic-violence-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=- protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p4: none
note: jail log; the girl first booked under a false adult name, corrected later in the notes; a licensed adult worker is a near miss; DV arrestee is D

PRINTED 06/23/08 06:05 BY [[K p6 name|DEP. L. MAYFIELD]]. PUBLIC COPY. POST IN LOBBY.

001 [[K p2 name|GRUBER, DALE WINSTON]]. DOB [[K p2 birthdate|04-17-1959]]. Bkg [[K p2 id|08-1640]]. Addr [[K p2 address|5510 Homestead]]. DUI 2nd, open container. 0.19. Vehicle: [[K p2 vehicle|maroon Buick, NV 417-KLB]], towed from the Moose lodge flower bed. Bail $1,640. Out Sat 1115 to wife.

002 [[W p1 name|"CHERISE ANN LOMAX"]]. DOB given [[W p1 birthdate|01-01-1988]]. Bkg [[W p1 id|08-1641]]. Addr none. Soliciting w/o work card; obstruct. Transported from the Pair-A-Dice truck plaza, found going cab to cab. Tattoo [[W p1 body|script "Property of Rome" below collarbone]]. Property: 1 shoe, [[W p1 other|inhaler (rx label Sunrise Peds, Fresno)]], $0. Bail $2,000.

003 [[K p3 name|ST. JAMES, ROMELL]] aka [[K p3 alias|ROME]]. DOB [[K p3 birthdate|09-30-1979]]. Bkg [[K p3 id|08-1642]]. Traffic warrant, Clark Co. Came to window to post bail for 002. Had $3,815 in ones to twenties, and 002's other shoe. Bail $415. Paid from same roll. Out Sat 0340.

004 [[K p4 name|FENWICK, COURTNEY]]. DOB [[K p4 birthdate|12-05-1977]]. Bkg [[K p4 id|08-1645]]. Expired sheriff's card (licensed house, Hwy 372). States works own schedule, keeps own money, forgot to renew. Cited, released.

005 [[D p5 name|BAPTISTE, MIREILLE]]. DOB [[D p5 birthdate|07-02-1983]]. Bkg [[D p5 id|08-1648]]. Domestic battery. Called 911 herself. Two black eyes on arrival; other party none. Nurse saw. Bail $3,000.

006 [[K p8 name|OLAUGHLIN, PATRICK]]. Bkg [[K p8 id|08-1650]]. Shoplifting, 1 rotisserie chicken. Credit for time eating.

SHIFT NOTES (not for lobby!!)

Sat 0120 — 002 shaking, cries when told Mr. [[K p3 name|St. James]] at window, begs us not to release. States he "makes us do twenty trucks" and leaves her in the desert if short. Nurse [[K p7 name|Odom]] asks her age three times. Third time: 17. [[K p7 name|Odom]] then phones Fresno pediatric office on the inhaler.

Sat 0410 — Fresno calls back. True name [[W p1 name|LOMAX-RIVERA, CHERYL]]. True DOB [[W p1 birthdate|11/23/90]]. Reported runaway Feb. from [[W p1 address|Aunt's, 300 blk. N. Wishon]]. [[K p3 name|ST. JAMES]] already out the door. BOLO.

Sat 0600 — told Lt. we have a juvenile in adult pod. Moved to holding 3 w/ blanket. Charge NOT dropped per DA until Monday.

Sun 1930 — [[W p1 name|Cheryl]] ate. Drew a horse on the wall, left it. [[K p6 name|Mayfield]] on.

Sun 2200 — 005 ([[D p5 name|Baptiste]]) asked can she have 002's extra blanket. [[W p1 name|Lomax]] gave it. — [[K p6 name|L.M.]]

NOTE TO FRONT DESK: pull page 2 before posting. 004 [[K p4 name|Fenwick]] came for her card, ok to give.
