id: b-0132
genre: roster
where: US-GA
published: 2009-07-06
title: LAST 48 - Tallahoma County Jail Bookings (printout retyped by hand)
person p1: role=accused age=32 protected=no why=adult-accused
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=accused age=54 protected=no why=adult-accused
person p5: role=victim age=15 protected=yes why=sexual-offence-victim
screen: none
note: 17 is adult in Georgia for charging (decide); charge line names a complaining child; one with a nickname

Name / Age / Arresting agency / Charge / Out?
[[K p1 name|Tarver, Anquan]] / 32 / SO / Driving w/o insurance / yes
[[D p2 name|Lunsford, Cody Blaine]] / 17 / PD / Burglary 1st, felony, adult / no
[[K p3 name|Perez-Lugo, Wilfredo]] / 29 / GSP / DUI / yes
[[K p4 name|Satterfield, Doyle]] "[[K p4 alias|Preacher]]" / 54 / SO / Child molest. (compl. [[W p5 name|K. Weems]], 15, [[W p5 employer|church nursery helper]]) / NO BOND

Retyped by the jail clerk since the computer is down. Any mistakes are mine. [[D p2 name|Lunsford]]'s mama has called eleven times. [[K p4 name|Satterfield]]'s wife has called none.
