id: ah0033
genre: school
where: US-GA
published: 2019-02-20
title: What we know, and what we won't print, about Mr. D.
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=victim age=17 protected=yes why=sexual-offence-victim
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=witness age=17 protected=yes why=minor-witness
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=17 protected=no why=minor-not-in-crime
screen p2: none
note: student paper promising not to name and doing it by a masthead, a retort in letters, and a yearbook photo; the school itself is the paper's own: D employer

An editorial and news report by [[K p3 name|Sebastian Achterberg]], editor, [[D p1 employer|the Etowah Ridge High Eagle-Eye]]

On February 12, history teacher [[K p1 name|Nolan Drysdale]], 31, was led out by the bus lane in handcuffs. Bartow County has charged him with sexual assault by a person with supervisory authority. He has been put on leave. His lawyer says he is innocent until a jury says otherwise, and we'd add: so says the Constitution, Unit 3, which he taught us.

The student is a 17-year-old. We know who it is; so do most of you. We voted 9-0 not to print it.

What follows is from the warrant, number [[K p1 id|19W-0387]]. Over the fall, [[K p1 name|Drysdale]] gave rides home from Model UN in [[K p1 vehicle|his green Subaru]]; he sent messages from an account called [[K p1 alias|clio_nods]]; on January 25, in the portable, he is said to have done what teachers may not. A friend who walked in for a charger told a counselor. Principal [[K p4 name|Dr. Rosetta Hambrick]] phoned the police that day.

"I want that friend to know she did a hard thing," [[K p4 name|Hambrick]] said over the intercom. That was kind. It was followed by, "So, thank you, [[W p6 name|Priyanka]]," which was not.

Detective [[K p5 name|Luis Archuleta]], who took the case, came to our press room on Friday, and we asked him what to do about rumors. "Starve them," [[K p5 name|Archuleta]] said.

So here are the rumors we won't feed. (1) That the student was failing. (2) That the student "wanted it." Nobody under a teacher's grade book can want it; that is the law, O.C.G.A. 16-6-5.1.

We received eleven letters. We print two.

"To the editor: My dad knows [[K p1 name|Nolan]] from church and says he was set up. [[K p8 name|Chance Mabry]], junior."

"To the editor: [[K p8 name|Chance]], I was on Model UN. I sat in the back of that car with [[W p2 name|Eli]]. You didn't. — A senior."

We saw the second one too late; our adviser, [[K p7 name|Mrs. Thuy-Linh Carver]], had gone home, and 400 copies were in the racks by first bell. Sixty are unaccounted for. If you have one, please bring it to Room 212, and [[K p7 name|Mrs. Carver]] will give you a muffin.

[[W p2 name|Eli]], if you are reading: we're sorry. The placard is yours again whenever you like, [[W p2 name|Vasquez]]; [[W p2 other|no one else can play Belgium]].

Police tip line: [[K p5 phone|770-555-0114]].

Online edition: page 4 photo, Model UN in Atlanta, has been replaced. Old file name [[W p2 photo|MUN_ElijahVasquez_Belgium.jpg]]; if you have shared the link, delete it. Corrections to the editor, [[K p3 name|S. Achterberg]]. [[W p6 name|Priyanka Nair]]'s column on prom will run next week, without a picture.
