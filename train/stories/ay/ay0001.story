id: ay0001
genre: news
where: US-SC
published: 2018-10-11
title: Rowing club treasurer 'groomed us for years,' members say as [[K p1 name|Teasley]] pleads guilty
person p1: role=convicted age=52 protected=no why=adult-convicted
person p2: role=victim age=71 protected=no why=adult-victim
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=relative age=16 protected=no why=minor-not-in-crime
screen p2: none
note: vocabulary of sexual abuse and exploitation used of a money fraud; adult victims of theft stay; a son who rows is in no crime story as a victim or witness

By [[K p7 name|Burwell Addison]]
The Congaree Ledger

COLUMBIA -- They trusted him with the keys, the checkbook and, on Saturday mornings, their children. On Wednesday [[K p1 name|Marcus Dale Teasley]] stood in a Richland County courtroom and admitted that he had emptied the Broad River Rowing Club of $214,880 in six years.

"He groomed us," said [[K p2 name|Lorraine Petty]], 71, who founded the club with her late husband. "I have looked for another word and there isn't one. He brought me soup. He learned which of us were widowed and he worked on those first."

[[K p1 name|Teasley]], 52, of [[K p1 address|308 Tanglewood Court]], pleaded guilty to breach of trust with fraudulent intent over $10,000. Circuit Judge [[K p4 name|Ovetta Simms]] sentenced him to eight years, suspended to three, and ordered restitution. The docket number is [[K p1 id|2017A4010203355]].

Assistant Solicitor [[K p5 name|Grant Killian]] told the court that the treasurer exploited members one at a time. He asked [[K p3 name|Nathaniel Boykin]], a retired mail carrier, to sign blank checks "for the ramp." He persuaded Mrs. [[K p2 name|Petty]] to lend the club $31,000 from her husband's insurance and to keep it between the two of them.

"Secrets, gifts, isolating one person from the rest," [[K p5 name|Killian]] said. "We are used to hearing those words in another kind of case. They fit this one."

Nobody was touched, and nobody was threatened. What [[K p1 name|Teasley]] took was money, and he spent it, said State Law Enforcement Division agent [[K p6 name|Rhonda Yarbrough]], on a bass boat, a kitchen and a sales-floor lease for a tanning salon that never opened. Agent [[K p6 name|Yarbrough]] found the second set of books in the boathouse freezer, under a bag of peas.

[[K p3 name|Boykin]], who lives on [[K p3 address|Muller Avenue]] and once held key No. 2 to that boathouse, said that he'd been asked all week whether he felt like a fool. "I feel like a victim, and I'll say so with my name on it. Put it in: [[K p3 name|Nathaniel Boykin]], with two n's in the front half."

The defendant's son, [[K p8 name|Tripp Teasley]], 16, stroked the club's junior four to a state silver medal in April. He wasn't in court. Mrs. [[K p2 name|Petty]] said that the boy would have a seat in the boat for as long as he wanted one.

"Children don't sign checks," she said.

Before he was led out, [[K p1 name|Marcus Teasley]] turned to the gallery. He said he was sorry, that it had started with a single bill he could not pay, and that he had meant each time to put it back. Someone laughed. Judge [[K p4 name|Simms]] asked for quiet and got it.

The club's trailer has been sold. A pancake breakfast to save the spring regatta will be held on Oct. 20 in the parking lot of [[K p3 employer|the Muller Avenue post office]], where Mr. [[K p3 name|Boykin]] sorted mail for 33 years. Call 803-555-0148 for tickets.
