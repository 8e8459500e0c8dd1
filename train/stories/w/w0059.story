id: w0059
genre: blotter
where: US-ME
published: 2022-02-04
title: Bar Harbor log
person p1: role=accused age=40 protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
screen: none
note: nothing to protect; short

Monday. [[K p2 name|Ingrid Haskell]], [[K p2 address|12 Ledgelawn]], reports passport lost. Found by her in freezer. Number ([[K p2 id|5-6-0-1-1-2-9-8-3]]) had been given to the State Department as stolen; Ofc. [[K p3 name|Dorr]] told her good luck.

Tuesday. [[K p1 name|Shawn P. Leighton]], 40, [[K p1 address|Route 3]], operating after suspension, [[K p1 vehicle|green Jetta, 8820 TX]]. Summons [[K p1 id|22-0117]].

Wednesday. A girl, age 9, brought in a $20 bill. Nobody has claimed it. Hers on the 1st.
