id: h-0032
genre: news
where: GB-ENG
published: 2023-05-10
title: In the dock: this week's results from Yeovil and Somerton magistrates
person p1: role=convicted age=72 protected=no why=adult-convicted
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=convicted age=19 protected=no why=adult-convicted
person p4: role=convicted age=28 protected=no why=adult-convicted
person p5: role=convicted age=51 protected=no why=adult-convicted
person p6: role=convicted age=40 protected=no why=adult-convicted
person p7: role=convicted age=46 protected=no why=adult-convicted
person p8: role=official age=- protected=no why=official
person p9: role=victim age=- protected=no why=adult-victim
screen: none
note: nothing to protect; flat results column of adults with addresses and one adult assault victim

The following cases were dealt with between 24 April and 5 May. All details were supplied by HM Courts and Tribunals Service.

[[K p1 name|Humphrey DYMOND]], 72, of [[K p1 address|Orchard Bungalows, Queen Thorne]]: drove a mobility vehicle on the A303 without reasonable consideration on 11 February. Admitted. Fined £80, surcharge £32, no order for costs.

[[K p2 name|Ashley James VINCENT]], 34, of [[K p2 address|Sherborne Way]]: drove a Vauxhall Astra with 61 microgrammes of alcohol in 100 millilitres of breath. Admitted. Banned for 17 months, fined £461.

[[K p3 name|Kieron MAY]], 19, of [[K p3 address|Tor Close]]: possession of 2.1g of cocaine at a music event. Admitted. Fined £120. Forfeiture and destruction ordered.

[[K p4 name|Vasile-Ionuț CROITORU]], 28, of [[K p4 address|Milford Road]]: no insurance, no MOT. Proved in absence. Fined £660, six points.

[[K p5 name|Susan Elizabeth BARTLETT]], 51, of [[K p5 address|Church Path, Long Sallow]]: between 1 September 2020 and 30 June 2022 failed to notify a change affecting universal credit. Admitted. Community order, 100 hours' unpaid work.

[[K p6 name|Darren Lee HISCOCK]], 40, of no fixed abode: assault by beating of [[K p9 name|Callum Reeves]], a store detective, and theft of meat worth £74. Admitted. Jailed for 14 weeks because of his record. To pay [[K p9 name|Mr Reeves]] £100.

[[K p7 name|Prakash GURUNG]], 46, of [[K p7 address|Brimsmore]]: used a hand-held phone while driving. Admitted. Fined £146 and six points. Asked for time to pay, £20 a month.

Chairman of the bench on all dates: [[K p8 name|Bernard Quick]] JP.

We publish court results as a matter of record. We do not take names out on request.
