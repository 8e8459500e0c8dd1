id: au0014
genre: blog
where: US-AL
published: 2025-03-17
title: Poultry Belt Worker Justice — Bulletin no. 41
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=accused age=50 protected=decide why=adult-accused
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: boys from Alta Verapaz cleaning a chicken plant on nights, debt and threats, one charged for using another's papers; the uncle is an accused relative so D; the trailer where they slept W; the plant only worked at is D

*Read aloud at Wednesday meetings. Spanish on the back, Q'eqchi' by phone.*

**Two brothers-in-debt.** They aren't brothers. They met in the back of a van in January of last year, on the way to Marshall County, and each was told the same number: $14,000.

The older, 19, we'll call by the name he goes by on the cutting floor, since all of you know it: [[W p2 alias|Chepe]]. The younger is 15. Both slept at [[W p1 address|trailer 6 behind the old Boaz skating rink]], six to a room, with the door chained from outside by [[K p3 name|Wendell Crum]], 38, who had the cleaning contract at [[D p1 employer|Sand Mountain Poultry]]. From eleven at night till seven they hosed the deboning line. [[K p3 name|Crum]] took the checks. If anyone complained, he said, he'd call immigration and he'd call home.

He did call home once. That was to the mother of [[W p1 name|Elmer Caal Pop]], and it was [[D p4 name|Rigoberto Pop]], 50, the boy's uncle, who made the call for him.

**The arrest.** On Feb. 3 a deputy stopped the van. [[W p1 name|Elmer]] showed the card he'd been handed, of a man of 27. He was charged with criminal possession of a forged instrument and put in the adult jail for four nights under that man's name, booking [[W p1 id|MCJ-25-00318]]. Attorney [[K p5 name|Judith Abernethy-Ruiz]], who got him out, told our meeting: "A child was locked in a trailer, worked all night with acid, and the first thing we did for him was fingerprints." [[K p5 name|Abernethy-Ruiz]] asks that the charge be dropped. District Attorney [[K p6 name|Coy Ledbetter]] says that he'll look at it "when the federal people are finished."

**The federal people.** [[K p3 name|Crum]] and [[D p4 name|Rigoberto Pop]] were indicted on March 11 for forced labor and harboring, no. [[K p3 id|5:25-cr-00082]]. Labor Department investigator [[K p7 name|Hye-jin Park]] found nine minors on that shift. Ms. [[K p7 name|Park]] is at the library each Thursday; her number is [[K p7 phone|256-555-0199]] and she does not work for ICE.

**How the boys are.** [[W p2 name|José Ical]] (that's [[W p2 alias|Chepe]]) has a brace on [[W p2 body|the hand with two fingertips missing]], is washing dishes at [[W p2 employer|the catfish place on 431]] and came to sing. The younger goes to [[W p1 school|Asbury Flats School]] and scored in his first match. He keeps goal in [[W p1 other|a pink cap]], you can't miss him. His foster people ask that we don't say who they are.

**Collection.** $212.40 and a bicycle. The bike was for [[W p1 name|Elmer]], who was born, so he tells us, [[W p1 birthdate|on the feast of Santo Domingo in 2009]], and has never had one.

**Next week.** Know your rights; tamales. Bring a chair.

[[K p8 name|Sister Pat Muldoon]], for the committee
Photo: [[W p1 photo|elmer-y-chepe-bici.jpg]]

P.S. from [[K p8 name|Sr. Pat]]: someone has put [[K p5 name|Judith]]'s home number on the plant bulletin board. It's her office we want you to use, [[K p5 phone|256-555-0133]].
