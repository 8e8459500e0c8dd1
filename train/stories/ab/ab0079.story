id: ab0079
genre: filing
where: US-OH
published: 2020-10-30
title: Agreed Entry on Restitution
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: egg farm minors; names under Victim A/B slip by check memo; trailer park where they were housed W; egg farm employer D

MARION COUNTY COMMON PLEAS, [[K p3 id|19-CR-1712]]
STATE v. [[K p3 name|CONRADO PELICÓ]]

It is agreed between the State, by [[K p4 name|Kendra Ostermeyer]], and the defendant, by [[K p5 name|Whit Larabee]], that the following sums are owed to the two boys, Victim A (17) and Victim B (15), whom the defendant collected from federal custody with false papers by saying he was their uncle.

The parties stipulate that the boys debeaked hens at [[D p1 employer|Fairgrove Egg, Barn 6]] from ten at night until eight; that their pay went to the defendant, on account of a "transport" of $15,000 each, to which he added the price of their boots; that he took the deed to Victim B's mother's land; that he told the boys somebody would be shot, and showed them which one; and that they lived, five to a room, at [[W p1 address|Lot 38, Oakridge Estates]].

Victim A: $41,118. Victim B: $29,760.

Checks to be drawn on the Clerk's trust account. Memo lines: "[[W p1 initials|M. Caal Xol]] - restit." and "[[W p2 initials|E. Pop Caal]] - restit. (minor, c/o [[W p2 place|Bethesda foster home]])."

APPROVED. Filed 2020 OCT 29 PM 3:16
