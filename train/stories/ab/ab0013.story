id: ab0013
genre: filing
where: US-CA
published: 2015-10-21
title: People v. [[K p2 name|Tafoya]] (unpublished)
person p1: role=victim,witness age=14 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=relative,witness age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: Court of Appeal uses Doe, explains why, then quotes testimony with the first name; footnote

CALIFORNIA RULES OF COURT, RULE 8.1115(a)
[[K p2 id|A142906]] (Alameda County Super. Ct. No. [[K p2 id|C174422B]])

A jury convicted [[K p2 name|Anselmo Tafoya]] of human trafficking of a minor for a commercial sex act (Pen. Code, § 236.1, subd. (c)(2)). He contends the prosecutor should not have been allowed to play the whole of a recorded jail call. We affirm.

BACKGROUND

Jane Doe¹ ran from a placement in San Leandro in the spring of 2013. She was 14. Defendant found her at the BART station with her shoes wet, bought her a burrito, and by that evening had set her walking on International Boulevard. What the men handed her she handed him. Her cousin, [[W p4 name|Marisol Quiñonez]], testified that she had driven up and down looking "for [[W p1 name|Dulce]], for that pink backpack, till my gas light came on."

On the call, defendant said: "They ain't got nothing if [[W p1 alias|Candycane]] don't come to court."

DISCUSSION

The remark was relevant to consciousness of guilt. That it took eleven minutes of weather and baseball to get to it is no prejudice.

DISPOSITION
The judgment is affirmed.

[[K p3 name|HOUSTON]], P. J.
I concur: [[K p5 name|YAMASHIRO]], J.

¹ We use a fictitious name to protect her privacy. Exhibit 7 is the same person's middle-school identification and is ordered sealed.
