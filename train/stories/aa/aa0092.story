id: aa0092
genre: social
where: IN-PB
published: 2024-01-25
title: NRI help group — "police station list" gone viral
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=accused age=31 protected=no why=adult-accused
screen p1: labor-trafficking
note: emigration; man held in Gulf (camp) or in brick kiln; Indian trafficked worker named in forwarded list; passports

Forwarded many times ↪️

List of persons at Thana Sadar, Nakodar side, today. Copy to all.

1. [[K p2 name|Balwinder Singh "Kaka"]], 48, travel agent, FIR [[K p2 id|0018/24]]. ss 370, 420, Emigration Act s.24.
2. [[K p5 name|Gurtej Dhillon]], 31, FIR [[K p5 id|0019/24]], firing in air at his own wedding. His own.
3. [[W p1 name|Amandeep (s/o late Joginder)]], 26, giving statement. Was sold a visa for driver, Rs 4.2 lakh on his mother's plot. On landing put in a date packing shed, phone and passport with foreman, told the debt had grown each Friday, and he was not to go beyond the wire. 14 mnths. Came home by sitting down in front of the embassy with a cloth on his head. Pls help with job, contact [[W p1 phone|(0)155 500 0144]], he's in [[W p1 address|vill. Bopa Kalan, gurdwara wali gali]]
4. Two boys, kite string, let off.

SHO [[K p4 name|Paramjit Kaur Sohal]] says: not our list, who typed it.

Admin ([[K p3 name|Lakhvir]]): phone removed from first post, sorry brother. second post still has it
