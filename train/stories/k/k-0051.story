id: k-0051
genre: news
where: GB-ENG
published: 2013-04-18
title: Barber's, bakery and a bus garage: how the £3m fags ring ran
person p1: role=convicted age=47 protected=no why=adult-convicted
person p2: role=convicted age=51 protected=no why=adult-convicted
person p3: role=convicted age=33 protected=no why=adult-convicted
person p4: role=convicted age=28 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=convicted age=40 protected=no why=adult-convicted
note: adult crime, five convicted, nothing to protect

For two years the cheapest cigarettes in Doncaster came out of the roof of a bakery.

Five members of a smuggling ring that evaded £3.1m of duty were sentenced at Sheffield Crown Court on Wednesday, after a trial in which the jury was taken to see a bus inspection pit.

[[K p1 name|Zbigniew Malec]], 47, the organiser, was jailed for six years. [[K p2 name|Raymond Tordoff]], 51, a night fitter who hid pallets beneath withdrawn double-deckers, received three and a half. [[K p3 name|Hardeep Sohal]], 33, who laundered the takings through a barber's shop with one chair, got three years, as did baker [[K p7 name|Paul Iveson]], 40. Driver [[K p4 name|Lee Ashworth]], 28, was given a suspended sentence.

Recorder [[K p5 name|Annabel Thring]] said [[K p1 name|Malec]] had "the manners of a churchwarden and the morals of a magpie".

HMRC investigator [[K p6 name|Comfort Asante]] said that the case turned on flour. A customs dog had sneezed so hard at one carton that officers thought to look up.

A confiscation hearing will be held in September.
