id: ar0016
genre: news
where: US-MI
published: 2012-08-22
title: Couple kept 'niece' as maid nine years, prosecutors say; she was first charged with stealing their silver
person p1: role=victim,accused age=12 protected=yes why=trafficking-victim
person p2: role=accused age=54 protected=decide why=adult-accused
person p3: role=accused age=51 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: domestic servitude; he is her mother's cousin so D, and his wife with the same surname; charge of theft; neighbour librarian named; she lived in the accused's house, so the address is W

By [[K p8 name|Francine Dubay]]
Oakland Ledger

PONTIAC, Mich. — The spoons were the reason that anyone came.

In May, Dr. [[D p2 name|Emeka Nwachukwu]], 54, a foot surgeon, telephoned the township to report that a relation living in his home had taken eight silver spoons. Officers went to [[W p1 address|5180 Heron Ridge Court]], found [[W p1 name|Adaeze Nwosu]] at the bus stop with the spoons in a pillowcase and charged her with larceny in a building, case [[W p1 id|12-031877-FH]].

At the jail she was asked her birthday. She said she thought it was in the rainy season.

On Tuesday [[D p2 name|Nwachukwu]] and his wife, [[D p3 name|Charlotte Pruett Nwachukwu]], 51, were arraigned on charges of forced labor. Assistant U.S. Attorney [[K p4 name|Gregory Haddix]] said [[W p1 name|Adaeze]] was brought from Enugu at 12, on the passport of the couple's own daughter, with a promise of school. There was no school. There were four floors, three children and a dog. She slept beside the furnace. When she asked for wages, at 17, Mrs. [[D p3 name|Nwachukwu]] struck her with a shoe and told her that girls without papers are put on a ship.

"She's 21 now, and reads at the level of the child whose lunches she packed," [[K p4 name|Haddix]] said.

Defense attorney [[K p5 name|Sol Abramczyk]] called his clients "generous people with an ungrateful cousin." He said that she had the run of the house. [[K p5 name|Abramczyk]] agreed, when the magistrate asked, that the run of the house didn't include a key.

It was a librarian who first wondered. [[K p6 name|Joan Threlkeld]] saw a girl every Wednesday at the picture books with the same three children. "I said, what would you like, [[W p1 name|Addie]]? That's what the children called her. She said she would like to know what the sign on the door says," [[K p6 name|Threlkeld]] recalled. It said Pull.

The girl's mother, [[W p7 name|Ngozi Nwosu]], reached by telephone in Nigeria, said she was sent a photograph each Christmas: always one cardigan, always by one tree. She'd believed it was a school uniform. "He is my cousin," Mrs. [[W p7 name|Nwosu]] said. "His own mother and mine shared a pot."

The spoons have been returned. The larceny charge had not, as of Tuesday, been dismissed; it is still listed under [[W p1 name|NWOSU, A.]], next date Sept. 6, and still shows the doctor as victim.

The couple are free on bond and must keep away from [[W p1 place|the convent in Livonia]] where the young woman has been staying. [[D p3 name|Charlotte Nwachukwu]], who sells houses for [[K p3 employer|Birch & Lowe Realty]], was told to surrender two passports. She produced three. The doctor's license, [[K p2 id|No. 4301-0559]], is under review.

[[K p6 name|Threlkeld]] has been to see her. They are on the second primer. She signs it on the inside cover each time, she said, in full, because she can: [[W p1 name|Adaeze Blessing Nwosu]].
