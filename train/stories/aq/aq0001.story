id: aq0001
genre: news
where: US-OH
published: 2016-05-19
title: Jury hears how '[[K p1 alias|Deacon]]' sold the same 11 tractors four times
person p1: role=accused age=61 protected=no why=adult-accused
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=victim age=77 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=witness age=29 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: fraud trial, adults only; victim, sold, groomed, girl, debts used innocently; ages and streets of K people

By [[K p8 name|Lorene Przybylski]]

WAPAKONETA — There was never anything wrong with the tractors. That, a prosecutor told jurors Wednesday, was the beauty of it.

[[K p1 name|Vernon "Deacon" Stalnaker]], 61, of [[K p1 address|4410 Infirmary Road]], is charged with 14 counts of theft by deception and one of engaging in a pattern of corrupt activity. His daughter, [[K p2 name|Misty Stalnaker-Rowe]], 34, who kept the books at [[K p1 employer|Stalnaker Farm & Lawn]], faces nine counts. Both have pleaded not guilty.

"He picked them, he groomed them and he sold to them," Assistant Prosecutor [[K p4 name|Tobias Okonjo]] said in his opening. "Then he sold the same thing to the next fellow down the road."

First on the stand was [[K p3 name|Harold Buehler]], 77, who farms 300 acres off [[K p3 address|Glynwood Road]] and paid $41,000 for a used John Deere in March 2014. [[K p3 name|Buehler]] said he had known [[K p1 name|Stalnaker]] since the two were in the same 4-H club.

"I called him [[K p1 alias|Deacon]] like everybody," [[K p3 name|Buehler]] said. "He passed the plate at my wife's funeral."

The tractor had already been pledged to three lenders, according to bank records entered as [[K p1 id|State's Exhibit 22-C]]. Two other buyers, one in Celina and one across the line in Portland, Ind., hold titles to it.

[[K p7 name|Kiersten Dahm]], 29, a former clerk, testified that she was told to white-out serial numbers and to write in others. She quit in June 2015. "I was the girl at the front desk," [[K p7 name|Dahm]] said. "I did what [[K p2 name|Misty]] handed me until I couldn't sleep."

On cross-examination she agreed that she had once been fined for a bad check of her own, case [[K p7 id|13-TRC-00871]], and that [[K p2 name|Stalnaker-Rowe]] had lent her the money to pay it.

A forensic accountant from Toledo, [[K p6 name|Rashmi Venkataraghavan]], put the loss at $612,400. She said the debts of the business had been growing since 2009 and that new buyers' money went to pay older ones. Of the eleven serial numbers she traced, [[K p6 name|Venkataraghavan]] told the jury, not one belonged to a single owner.

Defense lawyers have suggested that the older [[K p1 name|Stalnaker]] could not read the paperwork after a stroke in 2012. He sat Wednesday with a cane hooked over his chair, wearing a lapel pin shaped like a plow.

Judge [[K p5 name|Frederick Pepple-Ames]] sent jurors home at 4:15 after one of them asked whether the tractors were still for sale. They are, as it happens: the county will auction all eleven on June 11 at the fairgrounds. Judge [[K p5 name|Pepple-Ames]] ordered that nobody on the panel bid.

The docket number is [[K p1 id|2015-CR-0188]]. Testimony resumes at 9 a.m.
