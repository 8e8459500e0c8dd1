id: ao0043
genre: news
where: US-DE
published: 2008-07-03
title: Rehoboth-area pastor's son wins fraud case; auditor praised
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=convicted age=48 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=victim age=83 protected=no why=adult-victim
person p8: role=expert age=- protected=no why=adult-bystander
note: nothing to protect; adult fraud victims; "abused", "groomed" (dogs), "exploited" innocently; account numbers and streets

By [[K p6 name|Constance Oyama]]

GEORGETOWN — The poodle gave him away.

For six years [[K p2 name|Phillip Dane Rutledge]], 48, who groomed dogs from a van with a bow on its roof, called on widows in three beach towns and left with more than a tip. A Sussex County jury took fifty minutes on Wednesday to find him guilty on thirty counts of theft by false pretense. He had, prosecutor [[K p3 name|Imani Gladstone]] told them, "abused the most sacred trust there is, that of a woman in her spaniel."

[[K p2 name|Rutledge]] told his customers that he was raising money for a hospital for retired racing greyhounds. There's no such hospital. The checks, some $211,000, went to account [[K p2 id|ending 4471 at Delmarva Savings]], and thence to a casino boat.

[[K p7 name|Edith Cannon-Zhao]], 83, gave most: $44,000, and a Buick. [[K p7 name|Mrs. Cannon-Zhao]] lives still in the [[K p7 address|shingled house at 9 Plover Walk]] and took the stand with Chairman, the poodle, on her lap by leave of the court. Chairman growled at the defendant at 10:14 a.m., and [[K p3 name|Gladstone]] asked that the record show it. Judge [[K p5 name|Barnaby Truitt-Lopez]] allowed it as demeanor.

The Rev. [[K p1 name|Samuel Adekunle]], whose late mother lost $19,000, found the first bad receipt in a hymnal. He brought a civil suit, and won that too, in May. [[K p1 name|Adekunle]] said outside that he forgives him and will take the money.

It was a bank teller, [[K p4 name|Rhys Morgan]], who'd noticed that all of the checks smelled of lavender shampoo. [[K p4 name|Morgan]] kept a list on a deposit slip for two years. "I thought that I'd be exploited as a busybody," [[K p4 name|Mr. Morgan]] said, "and I was only promoted."

[[K p8 name|Leticia Fairweather]], forensic auditor for the state, traced the casino chips. "He lost all of it to the same slot machine," [[K p8 name|Fairweather]] testified. "It was called Lucky Pup."

[[K p2 name|Rutledge]], of [[K p2 address|Lot 16, Angola by the Bay]], who represented himself after dismissing two lawyers, argued that the ladies had had company, conversation and clean dogs. He faces up to eight years when he's sentenced on August 21. The case is [[K p2 id|ID No. 0711024413]].

Several of the victims had baked. There was a lemon cake in the corridor for the jurors, once they'd been discharged, and one piece in foil with the defendant's name on it.

"He did do a lovely ear," said [[K p7 name|Edith Cannon-Zhao]].
