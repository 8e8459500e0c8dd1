id: aj0010
genre: news
where: US-NM
published: 2005-05-19
title: Española man gets 12 years; girl's own letter read aloud
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=41 protected=decide why=adult-convicted
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=yes why=minor-witness
person p8: role=expert age=- protected=no why=adult-bystander
note: uncle as convict (D); aunt and cousin named; letter signed; dedication at the choir

SANTA FE — Nobody in the second-floor courtroom looked at anybody else while the bailiff read it. The letter was on school paper, in pencil, and it began: "Dear Judge, he was supposed to fix my bike."

Rio Arriba landscaper [[D p2 name|Eloy Archuleta]], 41, was sentenced Wednesday to 12 years for criminal sexual contact of his niece, who was 11 when it started. District Judge [[K p4 name|Stephen Pfeiffer-Lee]] called it "a theft from a whole family."

Under an order in the file she is to be called "the child." That held until the bailiff got to the end of the page and read the signature as well: "Your friend, [[W p1 name|Analisa]]."

[[K p4 name|Pfeiffer-Lee]] struck it from the record. The audio, on sale at the clerk's window for five dollars, still has it.

Prosecutor [[K p5 name|Dolores Whitehorse]] had asked for 18 years. She called two relatives. [[W p3 name|Bernadette Archuleta]], wife of the defendant, said she noticed that [[W p1 name|Analisa]] had quit [[W p1 other|the mariachi, where she had the harp]], and had begun to sleep in her shoes. And a cousin, [[W p7 name|Joaquin]], 9, told a counsellor on tape what he had seen from the top of the cottonwood.

"That boy is the bravest man in this case," [[K p5 name|Whitehorse]] said.

Defense attorney [[K p6 name|Milton Grice]] argued that his client had no record and had put up [[D p2 address|the family home on Calle Chimayó]] to pay for therapy. He noted that [[D p2 name|Archuleta]] had pleaded guilty to spare a trial. [[K p6 name|Grice]] then asked why the girl's aunt had waited until the state fair.

"Because he drove me everywhere," [[W p3 name|Bernadette]] answered from the gallery, and was asked to sit.

Dr. [[K p8 name|Ruth Abeyta]], a pediatrician at the children's clinic, described the effects of such secrets. Dr. [[K p8 name|Abeyta]] declined to speak of any patient.

The docket, [[D p2 id|D-117-CR-2004-0313]], had been sealed in part; the copy handed to reporters was blacked out with a marker through which, held to the window, one can make out "[[W p1 name|A. Archuleta-Romo]], [[W p1 birthdate|b. August 8, 1992]], [[W p1 school|Mesa Prieta Elementary]]."

Afterward the family gathered on the lawn and a woman began to sing. It was the choir of [[W p1 other|Santo Niño mission]], where the child's name was already on a banner: "[[W p1 other|Fuerza Analisa]]."

[[D p2 name|Archuleta]], inmate [[D p2 id|61127]], will serve at least 85 percent. He did not turn around. As the deputies took him, the girl's mother said only that Miss [[W p1 name|Romo]] got an A in spelling.
