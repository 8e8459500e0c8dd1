id: a-0142
genre: blotter
where: US-AK
published: 2025-02-14
title: Public Safety Report — Uganik Cove
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=accused age=38 protected=decide why=identifies-protected
person p3: role=victim age=13 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: tiny village; place and relation

2/3, 0900. Bear, dumpster. 2/3, 0912. Same bear, other dumpster.

2/5, 2200. [[K p1 name|Waylon Ignatius Kvasnikoff]], 29, arrested, DUI (snow machine). He told VPSO [[K p4 name|Ephim Lukin]] that the trail moved.

2/8, 1640. Troopers arrested [[D p2 name|Darren Squartsoff]], 38, on a warrant, Sexual Abuse of a Minor 1. Victim is a [[D p2 relation|family member]], 13, who resides at [[W p3 address|the teacher housing, unit 2]]. Transported to Kodiak by plane. Trooper [[K p5 name|Annelise Borg]] requests that people stop asking [[W p3 name|Tatiana]] about it at the store.

2/9. Weather. No flights.
