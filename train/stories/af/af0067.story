id: af0067
genre: news
where: US-NH
published: 2003-07-31
title: Manchester police clear 'runaway ring'; three juveniles sent home
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=victim,accused age=14 protected=yes why=trafficking-victim
person p3: role=witness age=16 protected=yes why=minor-witness
person p4: role=accused age=24 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=38 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor misidentified=yes
screen p3: none
note: three girls; one only slept there

MANCHESTER — Three runaway girls were taken from a rooming house Monday, and two of them were charged.

[[W p1 name|Danielle Pelletier]], 15, of Nashua, and [[W p2 name|Nikki Roy]], 14, of Laconia, face juvenile petitions for lewd conduct. The third, [[W p3 name|Samantha Bolduc]], 16, had fought with her mother and asked to sleep on the floor one night; nothing more was wanted of her and she'd seen no one but the cat, police said.

Officers had watched the porch for a week. Men came up, stayed a quarter hour and left. [[K p4 name|Ramon Ayala]], 24, sat on the steps with a cigar box, and out of it paid the landlord, [[K p6 name|Norm Theriault]], 38, by the head. The girls had met [[K p4 name|Ayala]] at a skating rink, where he bought the hot dogs.

Both men are accused of keeping a disorderly house, a misdemeanor.

Chief [[K p5 name|Walter Cobb]] described the girls as "streetwise." [[W p2 name|Nikki]] had a coloring book under the mattress. [[W p1 name|Danielle]] asked the matron if she could keep the skates.
