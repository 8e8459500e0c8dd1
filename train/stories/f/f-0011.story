id: f-0011
genre: filing
where: US-WV
published: 2012-03-08
title: IN THE MAGISTRATE COURT OF TARRISH COUNTY, WEST VIRGINIA - CRIMINAL COMPLAINT
person p1: role=accused,victim age=24 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: criminal complaint against a woman held through withheld pills and beatings; scar, tattoo, address in prose, child's name

STATE OF WEST VIRGINIA v. [[W p1 name|Amber Dawn Kessinger]]
CASE NO. [[W p1 id|12-M-0386]]
DOB: [[W p1 birthdate|11-30-87]]   DL: [[W p1 id|E417702]] (suspended)
ADDRESS: [[W p1 address|brown single-wide above the old tipple, Slab Fork Hollow]]

I, the undersigned complainant, upon oath, state the following is true to the best of my knowledge. On or about 3/6/2012 in Tarrish County the defendant, age 24, did commit the offense of PROSTITUTION, W.Va. Code 61-8-5(b), and POSS. OF CONTROLLED SUBSTANCE (2 oxycodone 30 mg).

FACTS: This officer responded to the Mountaineer Motor Lodge on a complaint by the clerk, [[K p4 name|Debra Sowards]], of male traffic at Rm. 8. Door answered by above defendant who was unsteady & had bruising about both arms, various ages, and [[W p1 body|a burn in the shape of a lighter top on her right shoulder]]. Also present was one [[K p2 name|Carlos "Detroit" Whitfield]], B/M 38, seated.

Defendant stated "I can't be talking to you he will hear." Outside of his presence defendant stated that [[K p2 name|Whitfield]] had kept her at the Lodge 19 days; that he holds her medicine & gives her 1 pill per date; that when she refused on 3/3 he beat her with a phone cord and had her clothes taken; that he told her he'd "go see" her little boy at her mom's. All money to [[K p2 name|Whitfield]]. $860 recovered from his boot.

Defendant admitted to performing sex acts for money. She was advised of charges and transported without incident. [[K p2 name|Whitfield]] was cited for no operator's and released.

Complainant: [[K p3 name|Ptlm. J. R. Stollings]], Badge 14

Finding of probable cause: YES   Bond: $1,500 cash only   [[K p5 name|Magistrate Opal Meadows]]

(handwritten) 3/8 - Pros. Atty wants to see this one before anything else happens. Who let "[[K p2 alias|Detroit]]" go?? Call [[W p1 name|Amber]]'s mom. — [[K p5 name|O.M.]]
