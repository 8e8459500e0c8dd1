id: b-0096
genre: news
where: US-VA
published: 2011-09-06
title: Two plead guilty in copper thefts at Pocahontas Ridge substation
person p1: role=convicted age=31 protected=no why=adult-convicted
person p2: role=convicted age=29 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; defendant's child is mentioned by age only and not in the crime

Two men who dropped a trailer-load of copper, their wallets and, in one case, a boot at an electrical substation entered guilty pleas on Tuesday in circuit court.

[[K p1 name|Wesley Dwight Hagy]], 31, and [[K p2 name|Anthony "Tater" Looney]], 29, each face up to 20 years.

Commonwealth's Attorney [[K p3 name|Rhonda Viers]] told the court that 3,100 homes lost power, among them her own. "I was in the shower, Judge."

[[K p2 name|Looney]], who was burned on the hand, said he had wanted to buy his four-year-old a pony. [[K p1 name|Hagy]] didn't offer an explanation. [[K p4 name|Clyde Musick]], whose dog had treed the pair, has been given a plaque, and the dog a ham.

Sentencing: Nov. 29.
