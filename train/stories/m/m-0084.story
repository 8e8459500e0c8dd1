id: m-0084
genre: press-release
where: GB-SCT
published: 2009-02-03
title: Licensing Board decisions and road notices, week 6
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; licence numbers, plates, crofts; an adult fined

Clerk to the Board: [[K p4 name|Torquil MacAskill]], [[K p4 address|Council Offices, Bank Street, Lochinerry]], [[K p4 phone|01632 960046]], [[K p4 email|licensing@sutherwest.gov.example]]

GRANTED: [[K p1 name|Parveen Anwar]], The Spice Croft, [[K p1 address|12 Achmelvich Road]], late hours to 1 a.m. Ref. [[K p1 id|HC/SW/0338]]. Objector [[K p6 name|Maj. Alastair Urquhart-Dunn]] ([[K p6 address|Tigh an Uillt]]) withdrew on tasting the pakora.

GRANTED: [[K p2 name|Hector "Eck" Sinclair]], private hire driver, [[K p2 vehicle|silver Octavia SN57 HHK]], badge [[K p2 id|0091]]. He's to have the exhaust seen to and to stop calling himself "[[K p2 alias|Sinclair International]]".

REFUSED: [[K p3 name|Gordon Tulloch]], 48, of [[K p3 address|The Static, Shore Field]], street trader's licence. He'd been fined £250 at the Sheriff Court in December (PF ref. [[K p3 id|WK08003316]]) for selling as hand-dived scallops that were neither. He said he'd dived for some of them.

ROADS: The B869 will be shut at the Clashnessie brae on Thursday from 10 until the tide. Diversion signed, 61 miles. Foreman [[K p5 name|Nils Oyelowo]] will let through the doctor, the school bus and [[K p6 name|the Major]]'s hens.
