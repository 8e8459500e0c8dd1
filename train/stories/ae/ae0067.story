id: ae0067
genre: news
where: US-OK
published: 2023-02-23
title: Boyfriend's mother called 911, affidavit says
person p1: role=victim age=24 protected=yes why=domestic-violence-victim
person p2: role=accused age=26 protected=decide why=adult-accused
person p3: role=witness age=5 protected=yes why=minor-witness
person p4: role=witness age=- protected=decide why=identifies-protected
person p5: role=official age=- protected=no why=official
note: DV with a child who saw it; the mother's name would identify her child, so W by rule 10

A man who lives on [[W p3 address|South Grady Street]] with his girlfriend and her child is charged with domestic abuse by strangulation in the presence of a minor.

The affidavit, written by Officer [[K p5 name|Lester Tsosie]], says [[D p2 name|Brandon Keith Whelan]], 26, came home from a shift at [[D p2 employer|Arbuckle Rock]] on Feb. 15 and found supper cold. His own mother, [[D p4 name|Donna Whelan]], was visiting, and it was she who called.

The 24-year-old woman was flown to Tulsa. [[W p1 name|Savannah Tiger]], as the affidavit names her on its first page and "the victim" after that, is expected to recover.

Her daughter, 5, hid behind the dryer. "She asked was her mama sleeping," [[K p5 name|Tsosie]] wrote. "I carried [[W p3 name|Nevaeh]] out by the back so she wouldn't see." The girl is a pupil at [[W p3 school|Pecan Valley Head Start]].

Bond is $100,000; case [[D p2 id|CF-2023-61]].
