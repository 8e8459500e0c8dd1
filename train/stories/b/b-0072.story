id: b-0072
genre: filing
where: CA
published: 2013-04-04
title: R. v. [[K p1 initials|T.J.M.]], 2013 YJC 17 — REASONS FOR SENTENCE
person p1: role=accused age=17 protected=yes why=juvenile-accused
person p2: role=victim age=51 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: none
note: youth court; initials stay; an appendix of conditions has the real name, workplace and address

YOUTH JUSTICE COURT OF CEDAR INLET
Before: The Honourable Judge [[K p3 name|A. Castellanos]]
Information [[D p1 id|No. 13-Y-0041]]

[1] [[K p1 initials|T.J.M.]] was three weeks short of his eighteenth birthday when he drove a stolen front-end loader through the wall of a credit union. He had no licence for the loader. He also had no plan.

[2] The manager, [[K p2 name|Gwen Sakamoto]], 51, was at her desk on a Sunday. She lost the desk, and eleven weeks' work. In her statement she asks that he "be given something to build."

[3] Mr. [[K p4 name|Petrakis]], for the Crown, seeks six months' open custody. The defence seeks probation. The report refers to a Gladue history, on which I'll be brief because it is his and not the public's.

[4] I impose a conference, eighteen months of probation and 200 hours.

[5] Publication of information that identifies the young person is prohibited: YCJA, s. 110.

APPENDIX A — CONDITIONS
1. [[W p1 name|Tyler James Mearns]] shall reside at [[W p1 address|Lot 14, Ferry Landing Road]] with his aunt, [[W p5 name|Colleen Mearns]].
2. He shall keep working at [[W p1 employer|Inlet Marine Salvage]].
3. He shall meet with Ms. [[K p2 name|Sakamoto]], as she has asked, and show her the bookcase.
