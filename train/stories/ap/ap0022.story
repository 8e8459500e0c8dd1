id: ap0022
genre: filing
where: US-TN
published: 2016-04-20
title: Order on transfer, Juvenile Court of Hamblen County
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused,victim age=15 protected=yes why=juvenile-accused
person p3: role=victim age=54 protected=no why=adult-victim
person p4: role=accused age=31 protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=official
person p9: role=witness age=13 protected=yes why=minor-witness
screen p2: none
note: one boy transferred (D), one retained (W); adult brother accused of the retained boy's household D; adult robbery victim K; sister witness slips

IN THE JUVENILE COURT FOR HAMBLEN COUNTY AT MORRISTOWN
STATE OF TENNESSEE v. [[D p1 name|DALTON R. CRUMLEY]] (No. [[D p1 id|J-16-0551]]) and [[K p2 initials|B.T.N.]], a child

ORDER

This cause came on to be heard on April 14, before the Hon. [[K p5 name|Janice Purkey Hale]], on the State's motion to transfer both respondents to be dealt with as adults for aggravated robbery.

FINDINGS

1. On February 27, two youths entered [[K p3 employer|Mize Coin & Pawn]], West Andrew Johnson Highway. The proprietor, [[K p3 name|Clinton Mize]], 54, was struck with a crowbar and lost the use of an eye. [[K p3 name|Mr. Mize]] knew neither of them.

2. As to [[D p1 name|Crumley]], aged 16 years and 8 months. He struck the blow. He has three prior adjudications. Dr. [[K p8 name|Lakshmi Venkatesan]] evaluated him and found no condition that would commit him to an institution. The Court finds reasonable grounds, and [[D p1 name|Dalton Crumley]] is hereby TRANSFERRED to the Criminal Court and shall be held by the Sheriff. His file shall be open from this date.

3. As to the second respondent, aged 15. He stood at the door. The proof was that his adult brother, [[D p4 name|Kevin Neely]], 31, with whom he lives at [[W p2 address|1142 Buffalo Trail, upstairs]], planned the matter, drove the car and took the coins, and that the child was told he'd sleep in the yard if he didn't go. [[D p4 name|Neely]] is charged separately, No. [[D p4 id|16-CR-0332]]. Dr. [[K p8 name|Venkatesan]] found the child suggestible, and fond of pigeons. The motion is DENIED. He shall remain within this Court's jurisdiction, and his file shall remain closed.

4. The Court heard a sister, 13, in chambers. She saw the crowbar put in the car. Her statement is Ex. 5 (sealed).

5. Det. [[K p6 name|Rick Stallard]] recovered the coins from a pigeon loft. The Court commends [[K p6 name|Stallard]] for replacing the birds.

IT IS FURTHER ORDERED that the name of the retained child shall not be disclosed by any party.

ENTERED April 20, 2016.
/s/ [[K p5 name|J. P. Hale]], Judge

CERTIFICATE OF SERVICE
Copies to: Asst. D.A. [[K p7 name|Connie Overholt]]; counsel for Mr. [[D p1 name|Crumley]]; counsel for [[W p2 name|Brayden Tyler Neely]]; guardian ad litem for [[W p9 name|Kaylin Neely]]; DCS, case [[W p2 id|0055-1187]]; victim-witness coordinator for [[K p3 name|C. Mize]].

CLERK'S NOTE (not part of Order). Per Ms. [[K p7 name|Overholt]]: the caption on the docket screen in the lobby still reads "[[W p2 name|NEELY, BRAYDEN T.]] – TRANSFER HRG" and has a school photo from [[W p2 school|Lincoln Heights Middle]] attached. Please have IT change both. The girl's ex. was scanned as [[W p9 url|ex5_kaylin_n_statement.pdf]], and is in the public folder; move it. The pigeons are with the humane society and a boy has asked to visit them. Judge [[K p5 name|Hale]] says that she'll sign whatever's needed.
