id: l-0001
genre: roster
where: US-AL
published: 2014-08-11
title: LAUDERDALE CO. DETENTION CENTER — WEEKEND INTAKE (Fri 1800 – Mon 0600)
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=accused age=28 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=19 protected=no why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: roster; the 17-year-old sits among adults as a plain prostitution booking; buyer of the same hour is a guardsman; clerk's remark about a tattoo

Compiled by Intake Sgt. [[K p5 name|D. Pickens]]. Errors: call the window, not the Sheriff.

NAME / AGE / CHARGE / BOND / REMARKS

[[K p3 name|ABERNATHY, ROY GLENN]] / 46 / DUI 2nd, no tag / $2,000 / released to brother Sat.

[[K p6 name|COLBERT, DESHAUN M.]] / 19 / Theft of prop. 3rd (lawn mower) / $500 / work call Mon. if still here

[[W p1 name|HOLLAND, KAYLEIGH ANNE]] / 17 / Prostitution; giving false name ([[W p1 alias|"Kiki Dupree," 21]]) / $1,500 / DOB [[W p1 birthdate|03-02-1997]]. BK# [[W p1 id|14-0081722]]. Red/brn 5-02 108. Tatt: [[W p1 body|dollar sign w/ crown behind R ear]]. Adult side per D.A., housed w/ females in [[W p1 place|C-pod]]. Hold for Tenn. runaway pickup. Says no phone number for parent. Photo: [[W p1 photo|holland_k_0809_front.jpg]]

[[K p2 name|PUCKETT, JAMES TRAVIS]] / 33 / Soliciting prostitution / own recog. / Ala. Nat. Guard, unit notified. Arr. same room as above, Florence P.D. Admits he paid her $100 off the ad. Truck keys to wife.

[[K p4 name|WHITTEN, CASSANDRA]] / 28 / FTA child support / cash only / wants her inhaler

Count at 0600 Monday: 141 male, 22 female. Laundry short on size S. [[K p5 name|Pickens]] out Tues., see [[K p5 name|Sgt. Pickens]]'s clipboard for [[W p1 name|Holland]] paperwork, they will come from Lawrence County Tenn. with a van.
