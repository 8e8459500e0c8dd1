id: an0009
genre: roster
where: AU-QLD
published: 2009-06-22
title: Court list: Mackay Magistrates Court and Childrens Court, Monday
person p1: role=accused age=42 protected=no why=adult-accused
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=15 protected=yes why=juvenile-accused
person p4: role=victim age=15 protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=24 protected=no why=adult-accused
person p8: role=accused age=61 protected=no why=adult-accused
person p9: role=accused age=16 protected=yes why=juvenile-accused
note: list printed in the paper; two childrens court matters printed by slip with names; a complainant in a bail condition

Printed as supplied by the registry. The presence of a name on this list does not mean that a person is guilty. Magistrate [[K p5 name|Ross Dunnage]] sits in Court 1; Ms [[K p6 name|Wei-Ling Chan]] prosecutes for police.

COURT 1 — 9.00 AM, MENTIONS

[[K p1 name|ALBERICI, Dominic John]], DOB [[K p1 birthdate|14/02/1967]]. Drive under the influence; obstruct police. File [[K p1 id|MAG-00211/09(4)]]. Solicitor: none.

[[K p2 name|BARTOLO, Shane Michael]], DOB [[K p2 birthdate|03/11/1979]]. Commit public nuisance (Sugar Shed Hotel). File [[K p2 id|MAG-00230/09(1)]]. Note: has lodged a character reference from Mackay Surf Club.

[[K p7 name|CHERIAN, Ajit]], DOB [[K p7 birthdate|21/01/1985]]. Unlicensed driving; taxi with defective tyres, reg. [[K p7 vehicle|TX 4410]]. File [[K p7 id|MAG-00233/09(9)]]. Malayalam interpreter asked for, then not wanted.

[[K p8 name|SIMPSON, Noel Percival]], DOB [[K p8 birthdate|30/08/1947]]. Indecent treatment of a child under 16 (3 counts), bail application. File [[K p8 id|MAG-00198/09(7)]]. Remanded from Capricornia. If bail is granted: to live at [[K p8 address|Lot 6 Habana Road]]; to report Mon/Wed/Fri; no contact, direct or not, with [[W p4 name|Kayleen Roper]], nor to go within 200 m of [[W p4 school|Pioneer Bay State High]] or [[W p4 employer|the Slade Point fish and chip shop]] during her shifts (Thu, Sat). The complainant's age is 15.

Corrected entry, 9.20: delete the complainant from the above. Let it read, "with the child K.R." The bench clerk says that Ms [[W p4 name|Roper]] is to use the side door in Brisbane Street.

COURT 1 — 11.30 AM, SENTENCE

[[K p2 name|Bartolo]] (second file): wilful damage, one neon prawn.

[[K p1 name|Alberici]] (traffic). Licence disqualified since 2006.

COURT 3 — 2.00 PM, CLOSED (CHILDRENS COURT). NOT FOR PUBLICATION

A boy, 15. Unlawful use of a motor vehicle; burglary. [[W p3 name|TAUFA, Semisi Junior]]. File [[W p3 id|CCM-00041/09]]. In the care of the Department; residing at [[W p3 address|the youth house, Nebo Road]]. Co-offender dealt with.

A boy, 16. Same car. [[W p9 name|HAMBLETON, Kyle]], who is also the [[W p9 other|"Kyzza H"]] of the video. File [[W p9 id|CCM-00042/09]]. Apprentice at [[W p9 employer|Hambleton & Uncle Smash Repairs]]; Mr [[K p5 name|Dunnage]]'s associate to check whether the two can sit in the one dock.

Prosecutor's estimate: half a day. Ms [[K p6 name|Chan]] has asked for a screen, as the owner of the car, a school chaplain, is frightened of nobody but "does not want to see [[W p3 name|Semisi]] cry".

PRINTER'S NOTE: the part from 2.00 PM down goes to the bench only. It's NOT to be set. Anyone who has set it should ring the registry on 07 5550 2206.
