id: ah0022
genre: roster
where: US-TN
published: 2005-03-08
title: GENERAL SESSIONS AND JUVENILE DIVISION, COMBINED DOCKET, TUESDAY 8 MARCH 2005, 9:00
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=10 protected=yes why=minor-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=accused age=17 protected=decide why=charged-as-adult
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=victim age=- protected=no why=adult-victim
person p9: role=victim,accused age=16 protected=yes why=trafficking-victim
person p10: role=accused age=- protected=no why=adult-accused
screen p9: sex-trafficking-minor misidentified=yes
note: combined docket as printed by a clerk; petition numbers of juveniles W, adult numbers K; remark lines

HON. [[K p6 name|ESTHER COPELAND]] PRESIDING — CLERK [[K p7 name|R. MUNDY]] — COURTROOM B, UPSTAIRS

--- PART 1: ADULT ---

1. [[K p3 id|05-GS-0418]]  ST v. [[K p3 name|ARLIS GOINS]]. Passing worthless check, $61.12, Piggly Wiggly. Pro se. Def. brings cash.
2. [[K p4 id|05-GS-0422]]  ST v. [[K p4 name|MONROE, SHERRI K.]]. Simple assault. Victim [[K p8 name|Burl Hatmaker]], landlord, struck with mop. DOB [[K p4 birthdate|12/12/66]], [[K p4 address|9 Cutter Gap, Apt C]]. Atty needed.
3. [[K p4 id|05-GS-0423]]  SAME def. Trespass, same mop. [[K p8 name|HATMAKER]] to bring lease.
4. [[D p5 id|05-GS-0431]]  ST v. [[D p5 name|TYREE COLLIER]], age 17, transferred from Juv. 2/22. Agg. robbery, Exxon. Bd $50,000. Mother pres. [[D p5 name|COLLIER]] to be kept apart.

--- PART 2: JUVENILE (CLOSED. DO NOT POST THIS PAGE) ---

5. [[W p1 id|J-05-077]]  In re [[W p1 name|WALLEN, CODY JAMES]], DOB [[W p1 birthdate|8/19/89]]. Delinquent: arson of school bus barn. Resides [[W p1 address|gr.mother, Wallen Hollow, last trailer]]. [[W p1 school|Hancock Co. High]], suspended. Notes: says it was the wasps' nest he meant to burn. [[W p1 name|Cody]] has one hand in a bandage. Restit. $11,400.
6. [[W p2 id|J-05-080]]  In re [[W p2 name|PRICHARD, LILY]]. Dep./neglect. DOB [[W p2 birthdate|Jan. 30, 1995]]. Whipped with cord by mother's boyfriend; boyfriend in Part 1 next wk. Child has [[W p2 body|one blue eye, one brown]] so the worker knew her from the report. Placed: [[W p2 place|Mrs. Seals, Mulberry Gap]]. [[W p2 name|Lily]] to be heard in chambers, brings cat.
7. [[W p9 id|J-05-083]]  In re [[W p9 name|SIZEMORE, CRYSTAL D.]]. Unruly, runaway, prostitution. Picked up I-81 truck plaza, exit 8, age 16. Says a man "[[K p10 alias|Tiny]] from the carnival" charged $40 each at the trucks & bought her supper out of it. Man not found. Held at det. [[W p9 place|Johnson City, Unit 2]]. Det. requests she be fined & sent home. Guardian says no to home.

--- BENCH NOTES (dictated) ---

On 2 and 3: continued, lease is for wrong apartment. [[K p4 name|Ms. Monroe]] admonished; [[K p8 name|Mr. Hatmaker]] too.
On 5: restitution by work. [[W p1 name|Cody Wallen]] to wash buses Saturdays through August.
On 6: [[W p2 name|Prichard]] child stays put. Cat too.
On 7: I will not fine a child for what was done to her. Petition on [[W p9 name|Crystal]] dismissed; clerk to call TBI re: "[[K p10 alias|Tiny]]." Miss [[W p9 name|Sizemore]] asked the court if she might have her shoes back. Find the shoes. Copy to [[K p7 name|Mundy]].
On 1: [[K p3 name|Goins]] paid, counted twice.

s/ [[K p6 name|E. Copeland]]

(Stapled to board outside Ctrm B, 8:40 a.m. Taken down, 11:15, by [[K p7 name|Ramona Mundy]], who is sorry.)
