id: z0064
genre: news
where: US-GA
published: 2008-10-30
title: Boy, 15, names his own cousin in store killing
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=witness,relative age=15 protected=yes why=minor-witness
person p3: role=deceased age=39 protected=no why=adult-victim
person p4: role=witness,relative age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
note: accused charged as adult (17 = adult in GA), cousin minor witness; victim Patel and officer Patel; 15-year-old's name slips

ALBANY, Ga. — Who pulled the trigger at the Quik Save depends on which cousin is asked.

[[D p1 name|Keyshawn Akins]], 17, charged as an adult with the Aug. 8 murder of [[K p3 name|Jayesh Patel]], 39, says he was in the car. A 15-year-old, who's not charged, told the jury Wednesday that he was the one in the car, alone with a hot dog, and that he heard two pops.

"How do you know it was two?" asked defense counsel [[K p5 name|Roland Pye]].

"I stopped chewing," the boy said.

[[K p4 name|Mina Patel]] was in the stockroom. She knew neither of them. She knew the hot dog, because she had sold it: "He said yes ma'am. He's a nice boy."

[[K p6 name|Investigator Neil Patel]], who isn't related, took the boy's statement in the presence of his grandmother, [[W p7 name|Luvenia Akins]]. She's grandmother to both. "I told [[W p2 name|Tre]], you tell the truth," she testified, "and I told [[D p1 name|Keyshawn]] the same, and they can't both have done it."

On redirect the lawyer asked that Exhibit 11 be handed to "Mr. [[W p2 name|Trevarius Akins]]," who then stood up, tall for ninth grade, in [[W p2 school|his Westover Patriots JROTC blazer]].
