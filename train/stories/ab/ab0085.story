id: ab0085
genre: filing
where: US-NM
published: 2012-03-28
title: Amended Judgment and Sentence
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=victim age=52 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: serious youthful offender, D; letter in evidence

ELEVENTH JUDICIAL DISTRICT, COUNTY OF SAN JUAN
STATE OF NEW MEXICO v. [[D p1 name|ISAIAH BENALLY-ROSS]], [[D p1 id|D-1116-CR-2011-0318]]

THIS MATTER came before the Honorable [[K p3 name|Estrella Montaño]] for resentencing. Defendant, who was 17, was tried as an adult and convicted by a jury of second-degree murder for the beating at a card table of [[K p2 name|Clyde Hathcock]], 52.

The Court heard [[K p2 name|Mr. Hathcock]]'s widow. The Court heard Defendant's wrestling coach at [[D p1 school|Kirtland Mesa High]] and read the letter Defendant wrote her, the widow, which says in part: "I am the one that should be sat where he is sat."

The Court credits 402 days. It finds that Defendant is amenable to treatment in an adult sense.

SENTENCE: fifteen years, five suspended.

Deputy: see that Mr. [[D p1 name|Benally-Ross]] has his glasses.

[[K p4 name|Orson Pike]], for the State
