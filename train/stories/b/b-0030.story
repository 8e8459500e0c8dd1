id: b-0030
genre: news
where: CA
published: 2006-11-07
title: 'She was the cheapest thing in the house': nanny's employers sentenced
person p1: role=victim age=31 protected=yes why=trafficking-victim
person p2: role=convicted age=52 protected=no why=adult-convicted
person p3: role=convicted age=49 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen: labor-trafficking
note: adult domestic servitude; named once through a parish bulletin and a laundry label; neighbour who helped stays

MAPLE HARBOUR, Ont. — A retired importer and his wife were sentenced Monday to house arrest for keeping a Filipino caregiver in what a judge called "a velvet cell", without pay, for twenty-six months.

[[K p2 name|Lawrence Pemberton-Shaw]], 52, and [[K p3 name|Odile Pemberton-Shaw]], 49, had been found guilty under the Immigration and Refugee Protection Act. Crown prosecutor [[K p4 name|Tamar Yeghiayan]] had asked for three years in a penitentiary.

The woman, who was 31 when she landed at Pearson with a nursing diploma in her carry-on, rose at five, bathed and fed an elderly parent, cooked, and slept on a cot next to the furnace. Her passport was in the safe. When she asked for it she was told that Immigration would arrest her before she got to the bus stop. She had "$0 and a rosary", the judge, Madam Justice [[K p6 name|Frances Delorme]], noted.

It was next door that somebody at last counted. "I'd see her at six in the morning and she'd be there at midnight," said [[K p5 name|Walter Bielski]], 80, who communicated with her over the fence by means of a grocery list. One day the list had on it: eggs, soap, HELP.

Letters of support came from [[W p1 place|Our Lady of Peñafrancia]], where she now sings and has taught catechism, and whose bulletin gave thanks last June "for the freedom of our sister [[W p1 name|Marivic Dimaculangan]]." A copy is Exhibit 14.

Mrs. [[K p3 name|Pemberton-Shaw]] told the court that she had thought of the woman as family. "Which family?" asked the judge.

Restitution of $81,400 has been ordered. A bag with the caregiver's few clothes, each labelled "[[W p1 name|VIC]]" in laundry pen, was returned to her in the hallway by Mr. [[K p5 name|Bielski]].
