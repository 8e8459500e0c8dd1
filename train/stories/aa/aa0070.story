id: aa0070
genre: roster
where: US-CT
published: 2011-12-15
title: Juvenile Matters & GA 14: two lists mixed by the fax
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=victim age=15 protected=yes why=minor-victim
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=accused age=45 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=22 protected=no why=adult-accused
person p7: role=accused age=52 protected=no why=adult-accused
note: two lists interleaved; children between adults

G.A. 14   GEOGRAPHICAL AREA DOCKET   THURSDAY   PG 2/3
  H14H-CR11-[[K p3 id|066120]]  [[K p3 name|ROBLES, EFRAIN]]  31  §14-227a  
  H14H-CR11-[[K p4 id|066125]]  [[K p4 name|PASTERNAK, GRETA]]  45  §53a-125b larc 6
JUVENILE MATTERS    DO NOT POST    PG 1/1
  FW-JV[[W p1 id|0031177]]  [[W p1 name|Isaiah T. Ferrante]], dob [[W p1 birthdate|May 3, 1997]], §53a-61 assault 3 vs. classmate; probation intake 12/20; accompanied by [[W p1 relative|father Sal]]
     complg. wit.: [[W p2 name|Nikolai Petrenko]], 15, jaw wired, of [[W p2 school|Weaver Academy]]; will need straw
  H14H-CR11-[[K p6 id|066131]]  [[K p6 name|BIEN-AIME, PATRICE]]  22  §53a-181 BOP
  H14H-CR11-[[K p7 id|066134]]  [[K p7 name|O'DWYER, SEAN]]  52  §21a-279 
Note from [[K p5 name|Clerk Magdalena Ruiz]]: Fax has a mind of its own. Everyone at the Courant, throw page 2 away. [[W p1 name|Isaiah]] is fourteen. Thank you.
