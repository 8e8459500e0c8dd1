id: m-0059
genre: news
where: IN-PB
published: 2017-09-28
title: Three law students held for blackmailing classmate; WhatsApp chats read in open court
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=21 protected=no why=adult-accused
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
note: adult victim of rape and blackmail; roll number, hostel room, scooter; order copied from the court site names her father

[[K p7 name|Harleen Grewal-Sood]] | [[K p7 email|hgsood@doabatribune.in]]

SANGATPUR: The additional sessions judge refused bail on Wednesday to three final-year law students accused of raping a junior over fourteen months under threat of circulating her pictures. She rebuked the defence for having read out private chats "as though a person's wit were an offence".

[[K p2 name|Ranvir Dhindsa]] (22), [[K p3 name|Karan Chhabra]] (21) and [[K p4 name|Vikas Lohan]] (22) were arrested in August on a complaint by the woman, a second-year student of 20. [[K p2 name|Dhindsa]], of [[K p2 address|H. No. 1188, Sector 9]], is the son of a liquor contractor; the pictures were kept on a pen drive in the glovebox of his [[K p2 vehicle|black Endeavour, PB 08 DX 0100]]. His counsel, [[K p6 name|Senior Advocate B. S. Nijjar]], argued that she'd sent him a smiley in March 2016. "She's sent one to her warden too," Judge [[K p5 name|Promila Vashisht]] said.

Her order is properly worded, and calls the woman only the prosecutrix. Annexure P-4, which was scanned into the same file at the High Court's web site, is the university's own letter. It states that "Ms [[W p1 name|Gurnoor K. Sidhu]], Roll No. [[W p1 id|15BAL-1061]], [[W p1 address|Room 212, Kalpana Chawla Hostel]], D/o S. [[W p8 name|Balwinder Singh Sidhu]] ([[W p8 employer|Sidhu Seed Store, Nakodar bypass]]), has been absent from moot practice since 3.4.2017, and her scooter ([[W p1 vehicle|peacock-blue Vespa, PB 36 F 0122]]) is lying in the girls' stand". A dean has been asked who uploaded it.

FIR [[K p2 id|108 dated 11.08.2017]], PS Sadar. The trial's to begin in November on a day-to-day basis. The woman, [[K p5 name|Vashisht]] directed, shall enter by the judges' lift.
