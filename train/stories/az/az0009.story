id: az0009
genre: news
where: IN-PB
published: 2018-07-14
title: Tuition teacher held in Ludhiana; girl, 15, had told her class monitor
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=witness age=14 protected=yes why=minor-witness
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=55 protected=no why=adult-accused
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: none
note: POCSO; FIR number under the father's complaint names him; teacher and principal stay; hamlet W; witness child

By [[K p9 name|Navjot Bajwa]]
Tribune Correspondent

Ludhiana, July 13

A private tuition teacher was arrested today on the complaint of the father of a Class X student. The girl is 15. [[K p2 name|Gurtej Pal Monga]], 33, alias [[K p2 alias|Monga Sir]], of [[K p2 address|House No. 412, Street 6, Kitchlu Nagar Extension]], was produced before the duty magistrate and sent to two days' police remand.

Also booked, for not reporting the matter as the Protection of Children from Sexual Offences Act requires, is the school principal, [[K p7 name|Sushma Dhir]], 55. According to police [[K p7 name|Dhir]] was told on May 2 by the class monitor, a girl of 14, and advised her to "mind the annual function." She has applied for anticipatory bail.

ACP (East) [[K p5 name|Harleen Virk]] said that [[K p2 name|Monga]] gave lessons in mathematics in a room over a sweet shop to nine students between 13 and 16 and kept the one back. "He is married and has a child of six. He had her sign a paper that she'd been weak in trigonometry," [[K p5 name|Virk]] said.

The law forbids any disclosure of the victim's identity. The FIR, No. [[W p1 id|188/18]], was nevertheless posted for half a day on the website of the commissionerate with the complainant's particulars: "[[W p4 name|Balwinder Singh Sekhon]] s/o [[W p4 relative|Ajaib Singh]], cultivator, r/o [[W p4 address|Dhakki Kalan hamlet]]." Near the end of the typed statement one reads: "thereupon my daughter [[W p1 name|Simranpreet]], aged fifteen, handed me the copy book." The station clerk has been shifted to the lines.

The monitor's name, too, has been going around on the phones of parents with the words "ask her, she knows all": [[W p3 name|Ishita Garg]], Roll No. 1, X-B, [[W p1 school|Saraswati Model School, Haibowal]].

[[K p8 name|Dr. Meena Kapila]], who counsels children at the civil hospital, was not surprised that one child told another. "At 14 you don't tell an adult, you tell the girl who keeps the register," [[K p8 name|Kapila]] said. She asked that relatives stop visiting the house.

Before the magistrate, public prosecutor [[K p6 name|Tejinder Ahuja]] said the accused had chatted from the handle [[K p2 alias|@mathsguru_gtm]] and that the girl had been 14 when it started, in November. Counsel for [[K p2 name|Gurtej Pal Monga]] said that his client never taught girls of that age alone. [[K p6 name|Ahuja]] produced the attendance diary. On every Thursday a single tick stands next to "[[W p1 name|Simran S.]]", with the time, 7 to 8.

[[K p7 name|Dhir]]'s bail plea will come up on Monday. The school remains open. Its board has removed from the web the toppers' gallery, in which last year's [[W p1 photo|district medallist in throwball]] could be seen next to her.
