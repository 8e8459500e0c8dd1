id: aa0043
genre: roster
where: US-MD
published: 2012-10-05
title: Commissioner's Office — bail review list
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=49 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: girl gave a false adult name; both names

Line 1. [[K p3 name|Trevon Oliver Sykes]]. 30. CDS-PWID. Tracking [[K p3 id|12-1001-7741]]. $15,000.
Line 2. [[W p1 alias|"Monique Alexis Dean"]], 20?? Tracking [[W p1 id|12-1001-7748]]. CR 11-306 ×1. 4'11" and a backpack with algebra in it. *** Prints match a runaway: [[W p1 name|Destinee Marie Poole]], 15, of [[W p1 address|Whitelock Street]]. The money in the backpack was counted out by line 3 in front of the detective. 
Line 3. [[K p2 name|Jerrod Quarles]]. 26. CR 11-303(b). Tracking [[K p2 id|12-1001-7749]]. Held.
Line 4. [[K p5 name|Nadine Pfeiffer]]. 49. Theft of scrap. $500.

Line 2 struck; JD. [[K p4 name|Comm'r A. Teague]]
