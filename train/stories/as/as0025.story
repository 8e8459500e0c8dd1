id: as0025
genre: filing
where: US-CA
published: 2018-11-29
title: THE PEOPLE v. [[K p1 name|LATROY MAURICE BEECHUM]], opinion (Cal. Ct. App.)
person p1: role=convicted age=41 protected=no why=adult-convicted
person p2: role=victim,witness age=22 protected=yes why=trafficking-victim
person p3: role=victim age=19 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=convicted,victim age=24 protected=yes why=trafficking-victim
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen p2: sex-trafficking-adult
screen p3: sex-trafficking-adult
screen p5: sex-trafficking-adult misidentified=yes
note: court opinion with a pseudonym for one woman which breaks down in the discussion; codefendant was a victim herself by the court's own facts

NOT TO BE PUBLISHED IN OFFICIAL REPORTS

Plaintiff and Respondent, THE PEOPLE; Defendants and Appellants, [[K p1 name|LATROY MAURICE BEECHUM]] et al. No. [[K p1 id|D072841]] (Super. Ct. No. [[K p1 id|SCD268114]])

APPEAL from a judgment of the Superior Court of San Diego County, [[K p4 name|Evangeline Tso]], Judge. Affirmed as to one appellant; reversed as to the other.

[[K p7 name|Gideon Marchetti-Low]], under appointment by the Court of Appeal, for appellant [[K p1 name|Beechum]].

**FACTS**

We refer to the first complaining witness as Angel Doe. She was 22 and slept in a car in El Cajon. [[K p1 name|Beechum]], 41, offered her a bed. Within a week she was working hotel circle for him under what both called "the program": $1,000 a night, no food until it was made, and a beating with a belt for "attitude." Asked why she stayed, she testified that he had photographed her mother's front door.

The second, J.V., was 19. She doesn't appear in the record after the preliminary hearing. A detective, [[K p8 name|Rick Samaniego]], testified that [[W p3 name|Jazmin Villagrana]] had been located in [[W p3 address|a recovery home in Lemon Grove]] and was too frightened to come. No objection was made to [[K p8 name|Samaniego]]'s use of the name.

The third woman was not a witness at all. [[W p5 name|Candace Ruth Tillery]], 24, was tried at [[K p1 name|Beechum]]'s side for pimping and received six years. She'd answered the telephone and collected the money. She had also, as a probation report states (p. 9), been sold by him since she was 20, been hospitalized twice, and borne [[W p5 relative|his son, LaTroy Jr.]], whom he threatened to take to Texas.

**DISCUSSION**

*I.* Dr. [[K p6 name|Yvette Laframboise]] testified as an expert that victims often protect the man who sells them. Appellant says that she vouched. She didn't. [[K p6 name|Laframboise]] had met none of them, and the jury was told so.

*II.* It's argued that Angel Doe lied about her name when arrested. So she did: [[W p2 name|Angelica Prado]], as she is called in the booking form quoted in appellant's brief at page 22, gave police the name on another woman's license. A person whose own license was in appellant's glove compartment had not much choice.

*III.* Appellant [[W p5 name|Tillery]] contends that the trial court erred in refusing to let the jury hear of her own history. We agree. Evidence Code section 1161 was enacted for this purpose, and Penal Code section 236.23 gives a defense to one coerced. [[W p5 name|Tillery]] offered hospital charts, a broken tooth and her sister's testimony. The court called it "sympathy." The judgment against Ms. [[W p5 name|Tillery]] (CDCR No. [[W p5 id|WF4471]], now housed at [[W p5 address|Chowchilla]]) is reversed.

**DISPOSITION**

As to [[K p1 name|Beechum]] the judgment is affirmed. The clerk is directed to substitute "A. Doe" for "[[W p2 name|Prado]]" in all further papers, the name having appeared, by our count, eleven times in the respondent's brief and once, we regret to see, above.
