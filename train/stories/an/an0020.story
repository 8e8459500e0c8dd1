id: an0020
genre: roster
where: CA-BC
published: 2006-12-01
title: Daily intake — Surrey Pretrial, women's side (copy to defence list by mistake)
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=victim,accused age=18 protected=yes why=trafficking-victim
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=29 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: roster with remarks; two of five are victims by the facts told; others ordinary

Printed 0612 h. Duty officer: [[K p5 name|Sgt. M. Dosanjh]]. Nurse: [[K p6 name|Carla Reimer, RN]]. Fields: CS number / NAME / DOB / charge / next appearance / property / remarks.

1. CS [[K p4 id|05113382]] / [[K p4 name|PRUDHOMME, Yvette Marie]] / [[K p4 birthdate|1954-07-22]] / fraud over $5000 / 04 Dec, Surrey Prov. / wedding ring, reading glasses / Bookkeeper. Takes her tea black. Asks for the crossword. Own counsel.

2. CS [[W p1 id|05113390]] / [[W p1 name|KOVALENKO, Oksana]] / [[W p1 birthdate|1983-01-30]] / common bawdy-house, keeper; no status in Canada / 04 Dec; CBSA hold / one running shoe / Brought in from the spa on King George Hwy with a swollen jaw. Via interpreter says she isn't the keeper: that she answered an ad for nannies in Kharkiv, that a man named "[[K p3 alias|Vince]]" has her passport and told her that he'd have her mother's flat burned if she refused customers. Her signature's on the lease because he held her hand. [[K p6 name|Reimer]] notes [[W p1 body|three round scars on the collarbone]] and asks for a call to the RCMP human trafficking desk. NOT DONE ON NIGHTS. Lives, she says, [[W p1 address|over the spa, no window]].

3. CS [[K p7 id|05113391]] / [[K p7 name|STELLAT'EN, Rhonda]] / [[K p7 birthdate|1977-05-05]] / theft under, breach / 01 Dec 0930 / toque, bus pass / Regular. Knows the drill. Gave her blanket to no. 2.

4. CS [[W p2 id|05113397]] / [[W p2 name|PHAM, Thi Lan]] / [[W p2 birthdate|88/03/11]] / production of controlled substance / 04 Dec; needs Vietnamese / $4, jade Buddha on red string / Eighteen, looks fifteen. Was locked in a basement in [[W p2 address|the 9300 block of 127A]] with 600 plants; bolt was on the outside. Says the owners are owed $30,000 for her boat-and-plane, and that she waters until it's paid. Didn't know what city this is. Charged with the grow nonetheless. Uncle's number on her arm in pen: [[W p2 phone|604-555-0127]].

5. CS [[K p3 id|05113402]] — men's side, listed here by error / [[K p3 name|SALERNO, Vincent Paul]] / [[K p3 birthdate|1970-09-19]] / assault c.b.h.; living on avails / 04 Dec / gold chain, $3,140, TWO PASSPORTS not his own / Keep apart from no. 2. Keep apart from everybody. [[K p3 name|Salerno]] says he is a chiropractor.

Handover note ([[K p5 name|Dosanjh]]): No. 2 asked for "[[W p1 name|Oksanka]]" to be on the door card, since it's what her mother calls her. No. 4 answers to [[W p2 name|Lan]]. I rang the Mountie myself at 0540. If they come, they're to see [[W p1 name|Kovalenko]] first; then [[W p2 name|Pham]]; [[K p3 name|Salerno]] can wait for the turn of the year for all I care. Nurse [[K p6 name|Reimer]] is staying past shift. [[K p4 name|Mme Prudhomme]] is translating for nobody but has offered French.
