id: h-0042
genre: press-release
where: IE
published: 2023-06-30
title: Garda appeal: theft of defibrillator, Co. Roscommon
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; appeal with phone numbers

Gardaí at Ballinagreeve are looking for help with the theft of a defibrillator from the wall of the old creamery between 11.30pm on Saturday, 24 June and 7am on Sunday.

It's the second to be taken from the parish since Christmas. This one was paid for by a sponsored silence of the active age group, which raised €1,800 and was, according to its treasurer [[K p3 name|Bernie Mannion]], "the hardest day's work of our lives".

Sergeant [[K p1 name|Pádraig Ó Súilleabháin]] said: "Somebody's heart may depend on that box. There's no market for it. Leave it at any church or station, no questions."

A silver estate car with one working headlamp was seen to reverse the length of the main street at about 2am. Anyone who has dash-cam is asked to get in touch.

Contact Ballinagreeve Garda station at [[K p1 phone|020 910 4427]] or ask for Garda [[K p2 name|Amina Hersi]].
