id: ai0047
genre: news
where: US-IN
published: 2016-11-23
title: Gary pastor's 'sober homes' sold beds by day, workers by night, suit and charges say
person p1: role=victim,convicted age=34 protected=yes why=trafficking-victim
person p2: role=accused age=53 protected=no why=adult-accused
person p3: role=victim age=26 protected=yes why=trafficking-victim
person p4: role=accused age=38 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: court-ordered recovery house; threat of probation revocation; one who walked away was revoked and jailed; the plant where they only worked is D, the house is W

GARY — The sign on the porch said *[[W p1 address|Second Wind]]*. Inside was a board with two columns: BED and SHIFT.

A special grand jury in Lake County has charged the [[K p2 name|Rev. Emmanuel T. Stokes]], 53, and his house manager, [[K p4 name|Gerald "Duck" Pulaski]], 38, with promoting human labor trafficking. They are accused of taking men whom judges had sent to them to get sober, and of renting them, unpaid, to a scrap yard and a frozen pizza line. A man who said no, or who was sick, was told that his probation officer would be called. Sometimes the officer was.

"It isn't volunteering if the other choice is a cell," said Prosecutor [[K p5 name|Bernadette Ochoa]].

[[W p1 name|Marcus Delaney-Pugh]], 34, took the other choice. He'd been sent in 2014 for six months, on a bad check. He worked the shear at [[D p1 employer|Calumet Ferrous]] from seven at night till seven, slept at [[W p1 address|the house on Polk Street]], and after eleven months asked when he might be done. [[K p2 name|Stokes]] told him that he owed for bedding. In March of last year [[W p1 name|Delaney-Pugh]] walked off at the break with [[W p1 body|two fingers in a bandanna]]. He was found at a hospital in Hammond, revoked as an absconder, and did four hundred and six days.

His number at Westville, [[W p1 id|DOC 240771]], is still active on the state's page. "They've got me as a runner," [[W p1 name|Marcus]] says in a complaint that his lawyer filed under M.D.P. and then, on page nine, signs for him in full. "I was a runner. I ran to a doctor."

The other named in the indictment only as "Resident B" was 26. He did the pizza line in a hairnet and a boot on a broken foot. [[K p7 name|Rosa Nieto]], who works there for wages, used to leave a sandwich for him in a glove. "[[W p3 name|Teddy]] would eat it in the cooler so that [[K p4 alias|Duck]] wouldn't see," [[K p7 name|Nieto]] said. "I'd say, [[W p3 name|Teodor]], go home. He'd say, this *is* home, ask the judge."

The judge, [[K p6 name|Franklin Osei]], has asked for a list of everyone he sent. There are 61 names. Reporters were handed it on Tuesday, blacked with a marker. Held to the light, line 14 is "[[W p3 name|Mihalache, Teodor]], [[W p3 birthdate|4-Feb-89]], drug ct.," and line 40 is the man with the bandanna. [[K p6 name|Osei]] called the list back.

[[K p2 name|Stokes]] is free on $75,000 and preached on Sunday. His text was Philemon. [[K p4 name|Pulaski]], who himself came to the house by court order in 2009 and never left, is at the jail, [[K p4 id|16-0081192]].

[[W p3 name|Mihalache]] has ninety days' sobriety and [[W p3 employer|a bench at a clock repairer's in Whiting]]. He won't discuss it. On his door, [[K p7 name|Nieto]] said, he has a board. It has one column.

— [[K p8 name|Valerie Szczepaniak]], Post-Tribune Sunday
