id: m-0090
genre: roster
where: GB-ENG
published: 2024-09-30
title: Custody suite whiteboard, Tarrant Street, 06:00 handover (photo, transcribed for the complaint)
person p1: role=victim,accused age=30 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=decide why=adult-accused
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=accused age=15 protected=yes why=juvenile-accused
person p5: role=accused age=33 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=- protected=decide why=adult-accused
person p9: role=author age=- protected=no why=author
screen: sex-trafficking-adult misidentified=yes
screen p2: unclear
note: a whiteboard and the complaint of the appropriate adult; one woman trafficked by debt and threat and held for assault; one with weak signs; a boy; two adults kept

To: Professional Standards, [[K p6 address|Northgate House, 2 Tarrant Street]]
From: [[K p9 name|Oonagh Pettigrew]], volunteer appropriate adult, [[K p9 phone|07700 900366]], [[K p9 email|o.pettigrew@aanetwork.example]]

I attach a photograph of the board that faces the public hatch at Tarrant Street. Anybody who's come to collect a nephew can read it, and on Monday at least eleven did. I've typed it out. Please don't let the typing go the same way.

CELL | NAME | CUST. REF | DOB | OFFENCE | NOTES
M1 | [[K p3 name|GALLIMORE, Steven]] | [[K p3 id|TS/24/8811]] | [[K p3 birthdate|19.04.79]] | drunk & disorderly, ch. | [[K p3 address|NFA, sleeps behind Argos]]; shoes in bag
M2 | [[K p5 name|ADEYINKA-ROSS, Tobi]] | [[K p5 id|TS/24/8814]] | [[K p5 birthdate|02.12.90]] | drive w/ excess | [[K p5 vehicle|blk Merc LT19 YKV]] to pound; works [[K p5 employer|Barclays]]
F1 | [[W p1 name|MARINESCU, Ioana-Daria]] | [[W p1 id|TS/24/8815]] | [[W p1 birthdate|30.11.93]] | ABH on a male | no Eng; lives [[W p1 address|Flat 6 Regent Ct]]; cash £470 seized
F2 | [[D p2 name|TOTH, Reka]] | [[D p2 id|TS/24/8816]] | [[D p2 birthdate|14.02.98]] | loitering/soliciting | same flats?; ?MS
J1 | [[W p4 name|WHARTON, Kai]] | [[W p4 id|TS/24/8818]] | [[W p4 birthdate|8.7.09]] | robbery e-bike | mum [[W p4 relative|Shelley]] coming after nights at [[W p4 employer|the Warburtons depot]]

I was there for J1, a boy of 15, who asked me what "ABH on a male" meant and why the lady was crying. I've got enough Romanian to find out.

She is thirty. She was told [[D p8 name|Costel Ene]] had a job for her in a bakery. When she got off the coach he took her identity card and said that the ticket, the bed and the "photos" were £6,000. Since June he's put her in that flat for strangers, up to nine a day, and he keeps what they pay. He's shown her a video of her mother's gate. On Sunday, she told him that it had been paid off twice. He laughed and put his hands on her neck. She hit him with an iron. He walked into this station with a plaster on his ear and was given a cup of tea and a victim leaflet. I saw the leaflet.

I asked the sergeant, [[K p7 name|Dean Ashworth]] (collar [[K p7 id|4107]]), if an NRM form had been done for [[W p1 name|Ioana]]. He said that she's the suspect.

The other young woman, 26, wouldn't talk to me, save to ask whether "he" had gone yet. It may be nothing. Her coat was new and her shoes weren't hers. I'd want someone to ask.

Inspector [[K p6 name|Grace Imrie]] rang me back at ten and had the board wiped. That's a start.

[[K p9 name|O. Pettigrew]]
