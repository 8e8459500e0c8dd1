id: an0002
genre: press-release
where: AU-VIC
published: 2019-08-02
title: Two men charged over Mildura labour hire scheme
person p1: role=victim age=31 protected=yes why=trafficking-victim
person p2: role=victim age=24 protected=yes why=trafficking-victim
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: police release; two workers, one moved, one held in immigration detention as unlawful non-citizen; captions and file name leak; block owner only a bystander

Media release — Joint Agency Taskforce, Victoria

Two men have been charged following a nine-month investigation into the treatment of table-grape pickers in the Sunraysia district.

[[K p3 name|Vuong Quoc THANG]], 47, of [[K p3 address|Deakin Avenue, Mildura]], and [[K p4 name|Craig Leslie PATMORE]], 39, of Red Cliffs, will face the Mildura Magistrates' Court today on two counts each of causing a person to remain in forced labour and one of debt bondage. The men trade as [[D p1 employer|T&P Vineyard Crews]].

It will be alleged that the workers, from Sarawak in Malaysia, were told on arrival that they owed $9,200 for visas. Their passports were put in a tackle box. They were paid $30 a day, out of which $20 was taken for a mattress in [[W p1 address|a shearers' hut at the end of Benetook Lane]], and they were told that anyone who left would have an uncle "visited".

One of the workers, Ms [[W p1 name|Ting]], 31, used a fruit carton to write a message, which the owner of the block, [[K p7 name|Nello Carbone]], found among his Crimson Seedless. Mr [[K p7 name|Carbone]] had paid the contractors full award rates and is not suspected of any wrongdoing. He can be reached by media through his office on [[K p7 phone|(03) 5550 4471]].

Detective Senior Sergeant [[K p5 name|April Mancuso]] said that the taskforce had got it wrong at first. "When our colleagues stopped the van in February they saw people with no papers," Det Snr Sgt [[K p5 name|Mancuso]] said. "A 24-year-old was put in immigration detention for eleven weeks as an overstayer. He was, we now say, a victim of these two."

Both workers are now safe. [[W p1 name|Ting Mei Sieng]] is working as [[W p1 employer|a kitchen hand at the Ozone Bakery in Ouyen]].

Superintendent [[K p6 name|Rhys Llewellyn]] thanked the Sunraysia Mallee Ethnic Communities Council and interpreter [[K p8 name|Agnes Lim]]. "Without Ms [[K p8 name|Lim]] we'd still be asking the wrong questions," Supt [[K p6 name|Llewellyn]] said.

Vision and stills are available to accredited media:
1. The hut. Credit: Taskforce.
2. Tackle box with 14 passports (top one reads [[W p2 name|BUJANG, Jeffery anak]], No. [[W p2 id|K30117745]]).
3. [[W p2 photo|jeffery_bujang_interview_room2.jpg]] — faces to be blurred before use.
4. Mr [[K p4 name|Patmore]] being walked to the custody van, a white HiAce, registration [[K p4 vehicle|1PQ 4XT]].

NOTE TO EDITORS: An earlier version of this release gave the detained man's name and his village. Please disregard it. Mr [[W p2 name|Bujang]] doesn't wish to be approached at [[W p2 address|the Uniting Church flat in Lemon Avenue]], nor does his cousin [[W p2 relative|Stella Bujang]], who took him in. Any questions about [[W p2 name|Jeffery]] go to the media unit, not to the family.

Magistrate's list: [[K p3 id|M11038274]] ([[K p3 name|Thang]]); [[K p4 id|M11038291]] ([[K p4 name|Patmore]]).
