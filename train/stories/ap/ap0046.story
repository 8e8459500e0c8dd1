id: ap0046
genre: press-release
where: US-MD
published: 2021-03-30
title: Jury convicts Hagerstown man of trafficking his goddaughter; co-defendant's charge reduced
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=convicted,relative age=49 protected=decide why=adult-convicted
person p3: role=victim,accused age=21 protected=yes why=trafficking-victim
person p4: role=accused age=49 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=consented
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
screen p3: sex-trafficking-adult misidentified=yes
note: godfather with whom she lived D; co-defendant woman 21 forced, still charged W; clerk's namesake K; statement by survivor by choice K

STATE'S ATTORNEY FOR WASHINGTON COUNTY

A jury deliberated for less time than it took to eat its sandwiches before convicting [[D p2 name|Leonard Skaggs]], 49, on every count, State's Attorney [[K p5 name|Vivian Mwangi]] announced today.

The evidence was that [[D p2 name|Skaggs]], a long-haul driver for [[K p2 employer|Antietam Freight]], took in his goddaughter, then 17, when her mother went into treatment, and within a month was taking her along. At truck stops in four states she was made to go from cab to cab. She had no phone and one dress. He kept the proceeds in an ice chest. She had no connection to the freight firm, which has cooperated fully.

"She asked the jury to look at him and not at her, and they did," [[K p5 name|Mwangi]] said.

The State regrets that the verdict sheet posted on its website for part of Monday evening was captioned *State v. [[D p2 name|Skaggs]] (victim: [[W p1 name|Ashlynn Poffenberger]])*, and that the exhibit index listed "[[W p1 photo|Ashlynn at Breezewood, pink dress]]." Both have been taken down. Her mother, [[W p8 name|Gail Poffenberger]], telephoned the office herself to report it, and was kinder than she needed to be.

**The co-defendant.** A woman, 21 at the time, was arrested with [[D p2 name|Skaggs]] and indicted as his partner. She had ridden in the same cab for two years. Trial testimony established that she was beaten with a tire thumper when she fell short, that she had been locked in the sleeper compartment in August, and that she received nothing. It was she who waved down Tpr. [[K p6 name|Dale Eberly]]. He arrested her on an open warrant. Her charge, in [[W p3 id|C-21-CR-20-000551]], has been reduced to a misdemeanor, and the State is reviewing whether it should exist.

In reply to the question from the *Herald*: no, we will not confirm that she is "[[W p3 name|Crystal Dawn Mowen]], the CB handle [[W p3 alias|Honeybun]]." We ask that you not print it. Tpr. [[K p6 name|Eberly]]'s report, which spells her [[W p3 name|MOWAN, CRYSTAL]], was obtained without our consent. She has begun work at [[W p3 employer|a plant nursery in Boonsboro]] and would like to be left with the ferns.

**Not involved.** [[K p4 name|Leon Skaggs]], 49, of [[K p4 address|East Antietam Street]], who was arraigned yesterday on a charge of stealing batteries ([[K p4 id|D-111-CR-21-0558]]), is a different man, no kin, and doesn't drive.

**Statement.** [[K p7 name|Michelle Oyelaran]], of the Crossroads Coalition, said: "I rode in a truck like that in 2002. I've chosen to say so under my own name for ten years, and every time I do, somebody assumes that I speak for the others. I speak for [[K p7 name|Michelle Oyelaran]]. These two will speak when they like, or never."

Sentencing is on May 27. [[D p2 name|Skaggs]] (inmate [[D p2 id|20-55174]]) faces up to 60 years.

*Correction, 3:40 p.m.: in the first version, paragraph six read "[[W p3 name|Crystal]] and the goddaughter." It now reads as above.*
