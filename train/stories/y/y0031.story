id: y0031
genre: news
where: SG
published: 2016-02-23
title: KTV lounge operators charged; women told they owed $18,000
person p1: role=victim age=24 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: gag order stated; yet the charge sheet, the caption and an NGO post name her

Two people who ran a lounge in Geylang were charged yesterday under the Prevention of Human Trafficking Act with harbouring three Bangladeshi women by deceiving them about the work.

[[K p2 name|Rajendran s/o Muthukaruppan Nagarethinam]], 45, and [[K p3 name|Kalyani Bte Subhan]], 39, are said to have hired them as stage dancers at $2,400 a month. On the third night the women were handed a sheet showing $18,000 each for air ticket, costume and "training" and were ordered to leave with customers. One who refused was denied meals for two days, the court was told. Their passports were locked in a fish tank cabinet.

The court barred publication of anything that may identify the women.

Deputy Public Prosecutor [[K p4 name|Chew Li-Anne]] asked for no bail. Reading the third charge, the interpreter gave the name of the victim in full, [[W p1 name|Most. Shirina Aktar]], 24, and it was on the notice board until lunch. The women stay at a shelter.

Pre-trial conference March 15.

[[W p1 photo|geylang_ktv_shirina_leaving_court.jpg]]  PHOTO: [[K p5 name|ZAINI DERAMAN]]
