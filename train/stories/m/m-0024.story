id: m-0024
genre: news
where: GB-WLS
published: 2013-03-15
title: Nine years for driving instructor; twelve cautioned for naming his victim
person p1: role=victim age=22 protected=yes why=sexual-offence-victim
person p2: role=convicted age=48 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=convicted age=26 protected=no why=adult-convicted
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=no why=adult-bystander
note: rape of an adult pupil; people who named her online are named and stay; a tweet is quoted with her nickname

[[K p6 name|Rhodri Penhale]], Crown Court

A driving instructor who raped a 22-year-old pupil in a lay-by after a cancelled test was jailed for nine years yesterday, and the judge turned next to a row of people in the well of the court who had thought that a screen name was a mask.

[[K p2 name|Gethin Prosser]], 48, of [[K p2 address|Bryn Awel, Heol y Felin, Pontarddu]], traded as [[K p2 employer|Prosser Pass First Time]] from [[K p2 vehicle|a yellow Corsa, PA55 GTH]], known to half of the valley. His victim had booked ten lessons with her Christmas money. She sat behind the glass with an officer's hand on her sleeve.

Passing sentence, Judge [[K p3 name|Wyn Treharne QC]] told [[K p2 name|Prosser]] that he'd had the only set of dual controls and used both.

Within an hour of the verdict in January, messages went up calling the woman a liar. One, from [[K p5 name|Kayleigh Mott]], 26, a [[K p5 employer|call-centre supervisor]] of [[K p5 address|40 Tan-y-Bryn]], was read into the record by [[K p4 name|Catrin Vaughan-Lloyd]], prosecuting: "hope ur happy [[W p1 alias|Cwtchy]], ruined a good man, everyone at [[W p1 employer|Specsaid Pontarddu]] knows what ur like #[[W p1 name|sianlies]]". [[K p5 name|Mott]] was fined £624, the sum to go to "the person you were so careful to identify". Eleven others accepted cautions.

Mr. [[K p2 name|Prosser]]'s wife, [[K p7 name|Delyth]], shouted from the gallery. She'll "be telling anyone who asks it was that [[W p1 name|Sian Bebb]] from [[W p1 address|the chip shop flat]]". She was taken down for an hour and apologised.

Licence number [[K p2 id|PROSS 607124 G99]] was surrendered. Anyone with concerns about an instructor may ring the force on 101, quoting Operation Larkspur.
