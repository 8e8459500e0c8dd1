id: bb0024
genre: comments
where: US-MO
published: 2015-04-02
title: 11 replies to "Youth pastor leaves Ozark Springs church 'to spend time with family'"
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=victim,author age=15 protected=decide why=consented
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=author,official age=- protected=no why=author
person p8: role=author age=- protected=no why=author
note: private accusations only; an adult survivor signs her own; a commenter gives away a girl by flag twirling and initials; sheriff says no report

**[[K p8 name|Delbert Ruckman]]** · 9:02: He married my granddaughter in that church. Why "family time" in the middle of Lent?

**anon4411** · 9:10: Because of what [[D p2 name|Pastor Kyle Brandstetter]] did on the ski trip is why.

**[[K p8 name|Delbert Ruckman]]** · 9:13: What did he do? Say it or hush.

**anon4411** · 9:20: Put his hands on a girl on the bus under a coat. She is 13. The elders know. [[D p3 name|Elder Wes Tackitt]] told her folks it'd be "handled in house".

**[[K p5 name|Marlys Quisenberry]]** · 9:31: I'm an elder's wife and I say that is a lie. [[D p3 name|Wes]] is the most honest man on [[D p3 address|Persimmon Ridge]].

**[[D p4 name|Bethany Orcutt]]** · 9:48: It's no lie, [[K p5 name|Marlys]]. I'm 28. It was [[D p2 name|Kyle]] with me too, in '02, when I was fifteen and he was an intern. I sign my full name. [[D p4 name|Bethany Orcutt]], Springfield, [[D p4 phone|417-555-0133]]. If it happened to your daughter call me and not [[D p3 name|Tackitt]].

**anon4411** · 9:55: its the [[W p1 other|flag twirler with the cast]]. [[W p1 initials|M.L.]] Thats all im saying

**[[K p7 name|Kent Oglesby]], moderator** · 10:04: Removing that. And I've rung [[K p6 name|Sheriff Rhonda Maddox]], who tells me nobody has filed a report, nobody is under arrest, and that her office is open on Good Friday.

**[[K p5 name|Marlys Quisenberry]]** · 10:11: See?

**[[D p4 name|Bethany Orcutt]]** · 10:15: "Nobody filed" isn't "nothing happened". I filed in 2003 with the old sheriff. He put it in a drawer. Number [[D p4 id|03-0218]], I kept the carbon.

**anon4411** · 10:22: [[W p1 name|Mikaela]]'s dad works for [[D p3 name|Tackitt]] at the [[W p1 employer|gravel pit]], THATS why no report. You can see her in the paper's own Palm Sunday picture, [[W p1 photo|palms_lockridge_m.jpg]], 2nd donkey

**[[K p8 name|Delbert Ruckman]]** · 10:30: Now you have told the whole county who that child is, son. Moderator!

**[[K p7 name|Oglesby]], moderator** · 10:33: Gone. Banned. I've also taken the donkey off our front page.

**[[K p6 name|R. Maddox]]** · 11:57: This is the sheriff, from my own account. A parent came in at 11. Ms. [[D p4 name|Orcutt]], please bring that carbon. Everyone else: Mr. [[D p2 name|Brandstetter]]'s not charged, don't go to his house, don't follow his [[D p2 vehicle|blue Odyssey]], don't mail him things.

**[[K p5 name|Marlys Quisenberry]]** · 12:20: I didn't know. [[D p4 name|Bethany]], I taught you in Sunday school. I didn't know.

**GravelGus** · 12:41: the [[W p1 name|Lockridge]]s are good people, leave em be

*Thread locked — [[K p7 name|K.O.]]*
