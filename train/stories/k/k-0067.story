id: k-0067
genre: blotter
where: AU-TAS
published: 2014-07-07
title: Huon watch-house list, weekend
person p1: role=convicted age=38 protected=no why=adult-convicted
person p2: role=convicted age=26 protected=no why=adult-convicted
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=convicted age=71 protected=no why=adult-convicted
person p5: role=accused age=44 protected=no why=adult-accused
note: list of adults with fines; one youth listed by initial and surname by clerk's error

Before Magistrate's Court bench JPs, Saturday and Sunday:

— [[K p1 name|Shane Robert Clennett]], 38, Geeveston. Drunk and disorderly, apple shed. Fined $200.

— [[K p2 name|Tegan Lovell]], 26, Cygnet. Drive while disqualified. Fined $900, six months. Asked if she could drive home; told no.

— [[W p3 name|J. Direen]], 17. Youth. Stealing (crayfish, 4). Not to be listed — list to Youth Justice. Bailed to aunt's at [[W p3 address|the old jam factory flats]].

— [[K p4 name|Ernest Oates]], 71, Dover. Discharge firearm at drone. Drone's owner not located. Adjourned.

— [[K p5 name|Suliasi Tonga]], 44, Huonville. Fail to answer bail. Warrant withdrawn: he was there all along, in the wrong courtroom.
