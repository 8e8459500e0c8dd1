id: w0032
genre: filing
where: US-ME
published: 2009-02-13
title: STATE OF MAINE v. [[K p2 name|ROLAND PELKEY]] — AFFIDAVIT IN SUPPORT OF WARRANT
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=accused age=66 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
note: affidavit; a typist's initials for the child and the name in a footnote; title's accused unmarked needs K

[[K p2 id|CR-09-0063]]
[[K p3 address|Unified Court, 14 Court Square, Houlton]]

I, [[K p3 name|Marcel Ouellette]], a detective of the Maine State Police, barracks F, [[K p3 phone|207-555-0166]], state:

1. On February 9 I spoke with the mother of L.T., age 10, who lives [[W p1 address|next above the potato house on the Ludlow Road, green metal roof]].

2. L.T. said that the man who keeps the skate-sharpening bench at the rink, whom she knows as "[[K p2 alias|Rolly]]," had put his hand where a hand shouldn't be, twice. He told her that it was to check the fit of her pads.

3. I know [[K p2 name|Roland Pelkey]], b. [[K p2 birthdate|8/17/1942]], [[K p2 address|33 Bangor Street]], to run that bench. He drives [[K p2 vehicle|a tan Ford Ranger, Maine 7719-PK]].

4. L.T. is [[W p1 other|the only goalie of the Squirt team and the only girl]]. Her jersey is [[W p1 other|double zero]].

5. I took custody of a pair of leg pads (item [[W p1 id|09-063-B, inked TOMPKINS inside]]).*

6. Pupil record no. [[W p1 id|MEDMS 88-14-003]], furnished by [[W p1 school|Mill Pond School]], confirms the age: [[W p1 birthdate|December fifth, nineteen ninety-eight]].

* Returned 2/11 to [[W p4 name|Sherri Tompkins]] for [[W p1 name|Lacey]].
