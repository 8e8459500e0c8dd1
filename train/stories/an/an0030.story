id: an0030
genre: filing
where: AU-SA
published: 2006-03-02
title: Application for domestic violence restraining order — Port Augusta Magistrates Court
person p1: role=victim age=34 protected=yes why=domestic-violence-victim
person p2: role=victim age=10 protected=yes why=minor-victim
person p3: role=accused age=39 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=witness age=6 protected=yes why=minor-witness
person p8: role=official age=- protected=no why=official
note: DV adult W since naming her identifies the children (rule 10); children W; the father is accused and relative so D; dog's name; school; numbers of police K

Domestic Violence Act 1994 (SA), s 4
File no. [[W p2 id|AMCPAU-06-118 (Kuchel, R. & H., children)]]

APPLICANT: [[K p4 name|Brevet Sergeant Neville Haines]], ID [[K p4 id|71184]], Port Augusta CIB, for [[W p1 name|Annette Joy Kuchel]], 34, home duties, address suppressed.
DEFENDANT: [[D p3 name|Trevor Keith Kuchel]], 39, train driver, depot roster [[D p3 id|PN-2217]], c/- [[D p3 address|the Flinders Hotel]].

Grounds

1. The parties were married in 1993. There are two children: a boy of 10 and a girl of 6.

2. On the night of 24 February 2006, at [[W p2 address|the third railway house past the dead tamarisk, Carlton Parade]], the defendant came home from a shift and asked where the dog was. Mrs [[W p1 name|Kuchel]] said that it had been given away because it bit. He broke a chair. He then struck the boy across the back with a leg of it, and Mrs [[W p1 name|Kuchel]] when she came between.

3. The boy has [[W p2 body|eleven stitches above the left hip]]. He told [[K p5 name|Dr Farid Nazari]], at the hospital, that he'd fallen off the shed. Later, when alone with [[K p5 name|Dr Nazari]], he said that he hadn't.

4. The girl got behind the washing machine, and was found there by a neighbour, [[K p6 name|Beryl Gower]], at about 11 p.m. Mrs [[K p6 name|Gower]] heard the noise through two walls. Her statement is annexed. In it she says: "I took little [[W p7 name|Heidi]] home in her nightie and she would not let go of the peg basket."

5. The defendant has rung the school, [[W p2 school|Carlton Gums R–7]], on three occasions since, asking for "[[W p2 name|Ricky]]".

Orders sought

That the defendant be restrained from:
(a) going within 100 metres of the said [[W p1 name|Annette Kuchel]];
(b) approaching [[W p2 name|Richard]] at [[W p2 other|Little Athletics (Tuesdays, Central Oval)]] or [[W p7 name|Heidi]] at any place;
(c) telephoning [[W p1 phone|08 5550 4436]];
(d) keeping any firearm. (He's handed in a .22, serial [[D p3 id|A-30918]].)

Magistrate's note, in hand: Order made as sought, interim, 2/3/06. Call on again 16/3. Mr [[D p3 name|Kuchel]], who appeared in person, said that he'd like to see the kids and that he "doesn't remember a chair". I told him to get a solicitor, and the name of one. I have asked [[K p4 name|Haines]] to see whether the dog can be found, since the boy asked me. — [[K p8 name|P. R. Lindqvist]] SM

Service: by [[K p4 name|Sgt Haines]], at [[D p3 address|the Flinders]], 4.15 pm.

Registry use: copy to Education (attn [[W p2 name|R. Kuchel]]'s class teacher, Yr 5 [[W p2 other|Room 12]]); copy to [[W p1 name|A. Kuchel]], by hand, at [[W p2 address|her mother's at Stirling North, green roof]]. Don't post.
