id: g-0030
genre: roster
where: US-OK
published: 2015-10-14
title: PROTECTIVE ORDER DOCKET — DIST. CT. OF SEQUOYAH COUNTY — WED 10/14/15 1:30 PM — JUDGE [[K p7 name|ADAIR]]
person p1: role=victim age=- protected=decide why=domestic-violence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim age=- protected=decide why=domestic-violence-victim
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=victim age=9 protected=yes why=minor-victim
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=accused,relative age=- protected=decide why=identifies-protected
person p9: role=accused age=- protected=no why=adult-accused
person p10: role=victim age=- protected=no why=adult-victim
screen: none
note: DV petitioners decide; one petition is for a child by the mother, so that petitioner, child, and number are withheld and the stepfather decides; a feud between neighbours is harmless

PO-15-201 | [[D p1 name|CATRON, MISTY DAWN]] v. [[D p2 name|CATRON, JIMMY LEE]] | show cause | SERVED 10/2. Ptr asks lock box addr, do not give Resp the [[D p1 address|Dwight Mission Rd]] one
PO-15-204 | [[K p10 name|PRUITT, OTIS]] v. [[K p9 name|SWIMMER, GARLAND]] | stalking (neighbor) | it's the goats again
[[W p5 id|PO-15-207]] | [[W p6 name|VANG-HARJO, LINDA]] o/b/o [[K p5 initials|K.V.H.]], minor v. [[D p8 name|HARJO, STEPHEN]] | emergency ord granted 10/6 | child is 9, welts seen by [[W p5 school|Blackgum Elem]] nurse; Resp is [[D p8 relation|stepfather]]. [[W p5 name|Kalia]] may wait in jury room w/ advocate. Not in hall
PO-15-210 | [[D p3 name|NGUYEN, THUY]] v. [[D p4 name|BOYD, TERRY]] | continuance | Interp. (Viet.) did not appear 10/7. Ms [[D p3 name|Nguyen]] works nights at [[D p3 employer|the chicken plant]], pls call last

Bailiff: 2 men on the steps told Ms [[W p6 name|Vang]] "we'll see you at the house." Names taken. Walk her out.
Next PO docket 10/21, Judge [[K p7 name|Adair]]'s chambers has flu.
