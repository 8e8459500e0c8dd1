id: g-0012
genre: blotter
where: US-AK
published: 2016-04-25
title: DAILY DISPATCHES — AST C DETACHMENT
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=39 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=26 protected=no why=adult-accused
person p5: role=deceased age=71 protected=no why=adult-victim
person p6: role=accused age=- protected=no why=adult-accused
screen: none
note: hamlet of eighty people named with an uncle accused; adjoining items harmless

Location: Bethel
Case number: [[K p4 id|AK16028841]]
Type: Importation of alcohol, local option area
On 4/24/16 at 1540 hours Troopers contacted [[K p4 name|Wassillie Nick]], 26, at the airport with eleven bottles of R&R in a box marked diapers. Arrested and remanded to YKCC. No bail pending arraignment.

Location: [[W p1 place|Kuiggluar Point]]
Case number: [[D p2 id|AK16028850]]
Type: Sexual abuse of a minor 2
On 4/24/16 at 1712 hours Troopers received a report from the health aide in [[W p1 place|Kuiggluar Point]] concerning an 11 year old girl. Investigation showed that [[D p2 name|Moses Evan Olick]], 39, of the same village, [[D p2 relation|her uncle]], had abused her while the parents were at a funeral at the [[W p1 other|Moravian]] church. [[D p2 name|Olick]] was flown to Bethel and remanded. The child, [[W p1 other|the only fifth grader in the village school]], is staying with [[W p1 relative|an aunt, Sophie]], in [[W p1 place|Kwethluk]]. OCS notified by Trooper [[K p3 name|J. Brandvold]].
*Correction: an earlier version of this dispatch contained the juvenile's initials ([[W p1 initials|A.O.]]), which should not have been released.*

Location: Aniak
Case number: [[K p5 id|AK16028861]]
Type: Death investigation
On 4/24/16 at 2000 hours [[K p5 name|Golga Wise]], 71, did not return from checking his net. His sled was found at an open lead. Next of kin notified. No foul play suspected.

Location: Bethel
Case number: [[K p6 id|AK16028870]]
Type: DUI
[[K p6 name|Brent Ostrander]], of Wasilla, drove a rental into the post office. BrAC .214.
