id: ab0029
genre: filing
where: AU-VIC
published: 2016-08-12
title: Children's Court of Victoria: published reasons
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=victim age=19 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: pseudonym "Aaron Wells", brother's name, club; the registrar's footer gives real surname

POLICE v [[K p1 initials|A.W. (a pseudonym)]]
Magistrate: [[K p2 name|Kirkbride]]
Date: 9 August 2016

1. "Aaron Wells" is the name I shall use.

2. He was 15 when he took a ute from outside a bakery in Shepparton with the bread still in it. The delivery driver, [[K p3 name|Jagdeep Sandhu]], 19, held on to the door for forty metres and broke a collarbone.

3. The prosecutor, [[K p4 name|Leading Senior Constable Mia Petrakis]], puts it as aggravated carjacking. I find reckless conduct. There was no plan. There was, as [[K p3 name|Mr Sandhu]] observed, a hungry kid and a smell.

4. I have letters from a youth worker and from the [[W p1 other|Rumbalara under-16s, where he is the ruckman and the only left-footer]].

5. His elder brother [[W p5 name|Tarkyn Atkinson-Briggs]] has appeared in this court before and took the trouble to sit in the front today, in a tie.

6. Youth supervision order, nine months.

Publication: Section 534 of the Act forbids any particulars likely to lead to identification.

[registry use: [[W p1 id|K10221554]] / [[W p1 name|ATKINSON-BRIGGS, J.]] / result entered 9.8.16 / jb]
