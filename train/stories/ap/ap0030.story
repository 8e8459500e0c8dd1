id: ap0030
genre: news
where: US-ME
published: 2001-08-09
title: Lobster thief gets 60 days; hero dog, ball scores, a wedding in the fog
person p1: role=convicted age=34 protected=no why=adult-convicted
person p2: role=victim age=66 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=12 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=deceased age=93 protected=no why=adult-bystander
note: nothing to protect; mixed weekly page with numbers, boat licences, a 12-year-old pitcher, molesting of traps (Maine law term)

**From the District Court, Rockland.** [[K p1 name|Toby Alley]], 34, of Spruce Head, was found guilty of molesting lobster gear, eleven counts, and was given sixty days with all but ten suspended. He loses license [[K p1 id|No. 5518]] for three years, which is what he cried at.

The gear belonged to [[K p2 name|Lester Simmons]], 66. [[K p2 name|Simmons]] had marked each of his lobsters with a dab of his wife's nail polish, coral, and was called to the stand to say so. He identified the polish. So did she.

"I've been hauled before, but not by a man I taught to splice," said [[K p2 name|Simmons]]. Judge [[K p3 name|Avis Thorndike]] noted that under the statute "molest" means to lift, raise, open or otherwise disturb, and asked the back row to stop laughing. [[K p1 name|Alley]]'s boat, [[K p1 vehicle|the *Second Wife*]], is for sale.

**Little League.** On Saturday, [[K p4 name|Kenji Watts]], 12, struck out fourteen for Thomaston and then threw up behind the backstop. He'd eaten three red hot dogs on a bet with his catcher. [[K p4 name|Kenji]], who wears No. 8 and has a curve that old men come out to look at, is the grandson of Mr. and Mrs. [[K p5 name|Harold Watts]] of [[K p5 address|Beechwood Street]]. "He gets the arm from his grandmother," [[K p5 name|Harold]] said.

**Dog.** A Newfoundland named Judge, no relation to the court, pulled a summer visitor out of the quarry. The visitor wishes to remain anonymous. The dog doesn't, and may be patted at [[K p6 name|Pearl Ginn]]'s yarn shop, [[K p6 employer|Knit Wits]]. [[K p6 name|Miss Ginn]] says that he was after the man's sandwich.

**Wedding.** [[K p7 name|Grace Beal]] and her Stephen were married on Monhegan on Sunday, or so it's believed. The fog was such that the guests heard it only. The bride, who's an X-ray technician at Pen Bay, carried beach roses. Her veil was found on Tuesday in one of [[K p2 name|Lester Simmons]]'s traps. [[K p7 name|Grace]] doesn't intend to prosecute.

**Obituary.** [[K p9 name|Capt. Everard Coombs]], 93, on Aug. 2 at home, of having finished. Born Feb. 14, [[K p9 birthdate|1908]], at Owls Head light, he went to sea at thirteen and came back at sixty. He was struck by lightning twice and by a boom once, and blamed the boom. [[K p9 name|Coombs]] leaves a daughter, a parrot, and a debt of $4 to this paper, which is forgiven. Services at two.

**Lost.** One oar, one contact lens (left), one set of teeth, upper, at the Grange supper. Call [[K p8 phone|207-555-0108]].

**A note.** Several readers have asked us to print the names of the boys who soaped the library. We know the names. So do their mothers, and so does the library; it's been very clean. We've decided that this is enough.

[[K p8 name|Winslow Tabor]], ed.
