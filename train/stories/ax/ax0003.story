id: ax0003
genre: filing
where: US-TX
published: 2019-02-14
title: Search warrant return and inventory, [[W p3 address|2200 block Quillan Road]], Harris County
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=victim age=34 protected=yes why=trafficking-victim
person p4: role=victim,accused age=27 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen p3: sex-trafficking-adult
screen p4: sex-trafficking-adult misidentified=yes
note: inventory lists passports of two women held by debt beside the papers of the accused pair; one woman was also charged

THE STATE OF TEXAS, COUNTY OF HARRIS
RETURN AND INVENTORY — Warrant [[K p1 id|SW-19-00815]]

I, Sgt. [[K p5 name|Rolando Benavides]], peace officer, received the attached warrant on February 5, 2019, and executed it the same evening at [[W p3 employer|Jade Lotus Foot & Body]], in the presence of the lessee, [[K p1 name|Wenjie Cao]], 38, and her husband [[K p2 name|Marcus Dale Pruitt]], 51. Judge [[K p6 name|Olivia Treviño-Hall]] signed it.

Seized at the counter:
1. Cash, $7,914, in a cookie tin.
2. Ledger in Chinese. Our translator reads columns headed "owed," "paid," "food." One woman entered the shop owing $34,000; by January she owed $36,150.
3. Texas license of [[K p2 name|PRUITT]], No. [[K p2 id|0015-5571]], showing [[K p2 address|812 Lark Hollow, Sugar Land]].

Seized from the locked file drawer in the [[K p1 name|Cao]]s' office, key on [[K p1 name|Cao]]'s belt:
4. Passport of the PRC, [[W p3 id|E0155-2281]], in the name of [[W p3 name|LIN, SHUFANG]], born [[W p3 birthdate|3 Nov 1984]].
5. Passport of the PRC, [[W p4 id|E0155-6602]], in the name of [[W p4 name|Meihua Zhuo]], age 27.
6. A photograph of a boy in a school uniform, on the back of which, in English, "if [[W p3 name|Shufang]] runs we know his school." The boy is said to be her son, [[W p8 name|Lin Haoran]], age 8.

Persons found: Both women sleep [[W p3 address|in the storeroom behind massage room 4]]. Ms. [[W p3 name|Lin]] told Officer [[K p7 name|Kim-Ly Dang]] that she came to do nails, that her passport was taken for "registration," and that [[K p1 name|Cao]] told her on the first night that customers pay for more than feet and so would she. The door is locked from the outside at 11.

Ms. [[W p4 name|Zhuo]] would not speak to Officer [[K p7 name|Dang]]. She had been arrested in this shop in August by an undercover officer and pleaded no contest to prostitution, cause no. [[W p4 id|2218-0155]]; fine $1,200, added by [[K p1 name|Cao]] to her debt (ledger, p. 31, under "[[W p4 alias|Number Five Coco]]"). She was held tonight on a warrant for missing a class ordered in that case. She has a [[W p4 body|burn the shape of an iron on her right wrist]] and was scared of [[K p2 name|Pruitt]], who stood in the hall.

I gave a copy of this return to Mr. [[K p2 name|Pruitt]]. He asked whether "[[W p4 name|Meihua]] and the old one" would be deported. I did not reply.

Property held under No. 19-0155-H. Contact Sgt. [[K p5 name|Benavides]], 713-555-0117. Returned this 14th day of February to the court of Judge [[K p6 name|Treviño-Hall]].

Supplement, same date: Ms. [[W p4 name|Zhuo]]'s warrant recalled. She'd been in cell 6 for nine days. Officer [[K p7 name|Dang]] met her at the door with her passport, and with Ms. [[W p3 name|Lin]].
