id: h-0036
genre: news
where: GB-WLS
published: 2002-05-30
title: Scoutmaster: charges read
person p1: role=accused age=60 protected=no why=adult-accused
person p2: role=victim age=11 protected=yes why=sexual-offence-victim
person p3: role=victim age=12 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
note: indictment read aloud with the names of the boys; the troop ties them so it is the editor's; OCR noise in the archive copy

[from our archive; scanned]

A RETlRED bank manager who led a Scout troop for 31 years was committed for trial by Llangefni magistrates on Tue5day.

[[K p1 name|Ellis Wynford Roberts]], 60, of [[K p1 address|Bryn Awel, Porth Dinllwyd]], who sat throughout with a hat upon his knee, is charged with seven indecent assaults upon boys of the [[D p1 employer|2nd Dinllwyd troop]] at summer camps in 1984 and 1985. He has given notice that he'll plead not guilty.

The clerk read out the charges, the first being "that he did on a day between 2 and 9 August 1984 indecently assault [[W p2 name|G. Lloyd Parry]], a male person then of the age of eleven years". Counts four to seven concern a patrol-leader, then 12, now [[W p3 employer|an officer on the Holyhead boat]]. He was referred to by the clerk, in error, as [[W p3 name|Master Huw Tegid Ow en]].

The chairman of the bench, Col. [[K p4 name|Leuan Griffith-Vane]], reminded the press table that the alleged victims of such offences may not be identified.

Mr [[K p5 name|Emrys Pritchard]], defending, opposed the prosecution's request for a curfew. His client was church warden. The rector, the Rev. [[K p6 name|Aled Hopkin]], stood surety in the sum of £5,000.

Bail was granted on condition of residence and no c0ntact with any person under 18.
