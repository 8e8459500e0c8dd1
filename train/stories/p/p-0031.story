id: p-0031
genre: news
where: US-MA
published: 2006-04-20
title: Brockton man gets 5 years in Thanksgiving stabbing
person p1: role=convicted age=43 protected=no why=adult-convicted
person p2: role=victim age=45 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: none
note: nothing to protect; an adult stabbing between friends

BROCKTON — Two men who grew up on the same lane in Cape Verde, came to Massachusetts in the same month and married cousins stood at opposite ends of a Plymouth County courtroom on Wednesday. One had put a carving knife in the other.

[[K p1 name|Anibal Teixeira]], 43, of [[K p1 address|77 Perkins Hill Road]], was sentenced to five to seven years in state prison for assault with intent to murder. A jury convicted him March 31.

[[K p2 name|João Monteiro]], 45, lost part of a lung and can no longer work as [[K p2 employer|a roofer with South Shore Slate]]. He asked Superior Court [[K p3 name|Judge Frances Dunleavy]] to be lenient.

"I've got one lung and a half and no friend," he said through an interpreter. "What will I do with his years?"

The quarrel, on Nov. 25, 2004, was over a lottery ticket the two had bought together. It had paid $62.

Assistant District Attorney [[K p4 name|Kevin Shaughnessy]], who had sought eight to 10, told the court that it was luck alone that this had not been a murder. The surgeon had been on call 10 minutes away. [[K p6 name|Celeste Barros]], a guest, had held a dish towel to the wound and prayed aloud.

Defense attorney [[K p5 name|Maria Pires]] said that [[K p1 name|Teixeira]], [[K p1 employer|a night custodian at the courthouse annex]], had called 911 himself and waited on the steps with his hands where the police would see them.

[[K p3 name|Dunleavy]] said that she'd weighed it. "Mercy has been asked for by the one man in this room with the right to ask it, and I've given what I can," she said.

[[K p1 name|Teixeira]] turned to the gallery and bent his head before the officers led him out. [[K p2 name|Monteiro]], who had been leaning on the rail, crossed himself.

He'll be eligible for parole in 2010. — [[K p7 name|Tom Gately]], Staff
