id: al0038
genre: news
where: IE
published: 2021-10-14
title: Girl (16) held as 'brothel receptionist' had been sold on from Longford, court told
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=victim age=20 protected=yes why=trafficking-victim
person p3: role=convicted age=36 protected=no why=adult-convicted
person p4: role=convicted,victim age=30 protected=no why=consented
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult
screen p4: sex-trafficking-minor
note: co-accused was herself sold at 15, wants her name and face printed (K, consented); garda notebook with first name, ad name, tattoo; nice slip in the sum of money

[[K p8 name|Caoimhe Rossiter]]

GARDAÍ who raided a house in Drogheda thought that the girl who opened the door, with a diary and a cash box, was running it. She was 16. She spent a night in a cell, was interviewed as a suspect and had a file sent to the DPP, a court in Dundalk has heard.

[[K p3 name|Marius Dobre]], 36, was jailed yesterday for nine and a half years, the heaviest sentence of its kind since the Act, and [[K p4 name|Alina Petcu]], 30, for three, the last two suspended.

Detective Garda [[K p5 name|Lorraine Kettle]] told Judge [[K p6 name|Fergus Brabazon]] that [[K p3 name|Dobre]] bought the girl from another man for €4,000, outside a filling station in Longford, in January 2020. He kept her care order in the glovebox of a [[K p3 vehicle|navy Insignia, 161-LH-2207]]. He told her that if she answered the door and wrote the diary, she would have to see only two men a day.

"So she wrote a very neat diary," said Det Gda [[K p5 name|Kettle]].

It is in that diary that the rest can be found. Each page, four of which were put up on the court's monitor, has in the corner a child's flourish, "this book belongs to [[W p1 name|Ioana B.]]", and a column for herself under the name that customers saw, [[W p1 alias|"Kitty 19 new"]]. The other column is headed [[W p2 name|Denisa]].

[[W p2 name|Denisa Hodor]], 20, whose name counsel used and then withdrew, was beaten with a phone charger when she asked for the fare to a dentist. She told gardaí: "The small one used to give me her two if they were kind." She is in [[W p2 place|a convent in Ardee]] and works at [[W p2 employer|Callan's bakery]] there; she has had the tooth seen to.

[[K p7 name|Tadhg Ó Loingsigh SC]], for [[K p4 name|Petcu]], said that his client had been sold at 15 in Constanta and later by [[K p3 name|Dobre]], whose photographs of her at that age he still carried. "She was a victim and then she was a manager. Nobody was at the door in between to tell her which." Mr [[K p7 name|Ó Loingsigh]] said that [[K p4 name|Alina Petcu]] wished her name and face to be printed, "so that her mother knows she's alive".

Judge [[K p6 name|Brabazon]] said he'd given that the weight it deserved.

On the girl, the judge asked if the suspect file still existed. It did: [[W p1 id|LH/1127/20]], opened in the surname [[W p1 name|BUCUR]] and the date of birth [[W p1 birthdate|29/2/2004]]. "She'll have her birthday every four years," said Judge [[K p6 name|Brabazon]]. "Let the State give her something. Destroy it."

She was in court, at her own wish, with her foster parents. She has begun fifth year, and [[W p1 other|throws the discus for Louth]], and had with her a new diary. Det Gda [[K p5 name|Kettle]], asked outside what was in it, said: "Homework. [[W p1 name|Ioana]] showed me. It's all homework."

Bill No. [[K p3 id|LHDP 0061/2020]]
