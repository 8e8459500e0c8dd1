id: h-0019
genre: news
where: GB-ENG
published: 2003-01-30
title: [[D p2 relation|Stepfather]] jailed for 'years of night'
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=49 protected=decide why=identifies-protected
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
note: relation and name both printed; rule 4; address of the shared home; mother's bakery; victim's married initial used by the court

A LORRY fitter who abused his [[D p2 relation|stepdaughter]] from the week of his wedding until she was old enough to leave home will spend nine years in prison.

[[D p2 name|Clive Ormandy]], 49, of [[W p1 address|6 Pitman's Row]], Seaholme, was convicted on eight counts at Newcastle Crown Court, which sat in part with its public gallery cleared.

The woman, identified in court as Miss T, is now 27. She said that the abuse began when she was seven, while her mother was at work on [[W p3 employer|the early shift at Greer's bakery]]. "I used to hear the van go and I'd count," she said.

[[K p4 name|Dennis Hallam]], prosecuting, told the court that she'd spoken of it once, at eleven, to a dinner lady, who rang the house and was thanked by [[D p2 name|Ormandy]] for her concern.

[[K p6 name|Sheila Brough]], for the defence, said that her client had attended every hearing and had a bad heart.

Judge [[K p5 name|Malcolm Thirlwell]] said: "You gave her years of night. I've read the letters from your friends at the allotment. They describe a man whom [[W p1 name|Suzanne]] never met."

The mother, [[W p3 name|Patricia Ormandy]], wept throughout. She'd given evidence for the Crown. Asked how she was now, she said, "I'm the one who drove the van."
