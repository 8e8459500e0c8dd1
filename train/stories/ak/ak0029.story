id: ak0029
genre: filing
where: US-NJ
published: 2022-03-04
title: STATE v. [[D p1 name|ZAHIR M. STOKES]] — Waiver decision and bail recital
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=deceased,victim age=44 protected=no why=adult-victim
person p4: role=witness age=11 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=22 protected=no why=adult-accused
person p9: role=relative age=- protected=no why=adult-bystander
note: waived juvenile is D, his co-accused stays in family court W; a child witness in the deli; the widow K

SUPERIOR COURT OF NEW JERSEY, MERCER COUNTY, Law Division
Ind. No. [[D p1 id|22-03-00118]] (following waiver from [[D p1 id|FJ-11-0402-22]])

[[K p5 name|OYEYEMI, P.J.Cr.]]

On November 19, 2021, [[K p3 name|Domingo Salcedo]], 44, proprietor of a delicatessen on Hamilton Avenue, Trenton, was shot behind his counter and died. The register was not opened.

Three were charged. [[K p8 name|Jaquan "Pockets" Ferrell]], 22, supplied the weapon, according to the State; he is held at the Mercer County Correction Center, SBI No. [[K p8 id|000441197E]]. The present defendant was 16 years and 2 months old. The third was 15. The Prosecutor moved to waive jurisdiction over the older boy only.

The Family Part granted that motion on February 22. It found that [[D p1 name|Stokes]] had handled the weapon, that he'd gone back for his hat, and that the programs available to him would end at 21. It rejected, as do I, the submission of Assistant Prosecutor [[K p6 name|Angelo Ricciardi]] that the boy's laughing on video at his arrest shows depravity. The Court has watched it. He is crying.

Defense counsel, [[K p7 name|Shoshana Pell]], asks now for release to an aunt in Ewing. [[K p7 name|Ms. Pell]] points to the report that [[D p1 name|Zahir]] has [[D p1 other|won the borough chess title twice]]. Mr. [[K p6 name|Ricciardi]] opposes.

The evidence includes the account of a child of 11, who was at the ices freezer. In the State's brief the child is "M." and there it should've remained. Page 9 of the appendix is a school incident form headed [[W p4 school|Joyce Kilmer Elementary, Gr. 5]]; it begins, "[[W p4 name|Marisela]] told the nurse that Mr. [[K p3 name|Domingo]] gave her lime and then he wasn't there." The Court directs that page 9 be removed. It likewise directs that counsel not say "[[W p4 name|the Ixcoy child]]" in the corridor, where the family of [[K p8 name|Ferrell]] sits.

The third boy is to be tried, if at all, in private. His role, as the State has it, was to hold the door. In the interview of [[K p8 name|Ferrell]] he is "[[W p2 alias|Lil Tay]]" throughout; in the body-worn camera log a sergeant has typed "[[W p2 name|Dontae Goodwine]], dob [[W p2 birthdate|12-9-05]], refuses to speak w/o grandma." Both were attached to a public motion. Both are sealed.

The widow, [[K p9 name|Altagracia Salcedo]], was heard. "I do not want three dead boys for one dead man," said Mrs. [[K p9 name|Salcedo]]. "I want to know who wrote to [[W p2 name|Dontae]]'s grandmother that he'll be killed, because it was not us." The Court would like to know it too.

Release is denied. [[D p1 name|Stokes]] shall be held in the juvenile facility and not with adults.

[[K p5 name|F. Oyeyemi]]
