id: y0004
genre: blotter
where: IN-KL
published: 2015-07-30
title: FIR digest, Thrissur Rural, week 30
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=accused age=29 protected=no why=adult-accused
note: digest; POCSO entry names the mother as complainant and the class; others plain

1. Cr. 611/15, u/s 379 IPC. Complt. [[K p4 name|K. R. Omanakuttan Pillai]], provision merchant: one TVS Moped and 14 kg pepper taken from shop verandah. Accused [[K p3 name|Shijo @ Tipper Shijo]] arrested with the pepper.

2. Cr. 614/15, u/s 7, 8 POCSO Act. Complt. Smt. [[W p5 name|Leelavathi P. N.]], on behalf of her daughter, aged 11, studying in [[W p1 school|VI-B, Mar Kuriakose U.P. School]]. On 24.07 the van driver, [[K p2 name|Vareed s/o Chakkappan]] (52), kept the child back in the vehicle after the others got down, at the turning near the ration shop, and touched her. Child told class teacher. Vehicle seized. Statement of [[W p1 name|Anaswara P. N.]] recorded by woman SCPO in the house, [[W p1 address|"Sreyas", Kizhakkumuri Road]].

3. Cr. 617/15, u/s 279, 337 IPC. Tipper v. autorickshaw, Kanjani bend. Driver [[K p6 name|Sudheeshlal]] (29) bailed at station.

4. Missing buffalo, reported under 614, since traced; entry cancelled.
