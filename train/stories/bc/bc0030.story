id: bc0030
genre: news
where: CA-MB
published: 2023-06-14
title: Uncle on trial, niece, 9, on a screen, and one small question about a kite
person p1: role=victim,witness age=9 protected=yes why=sexual-offence-victim
person p2: role=accused age=38 protected=decide why=adult-accused
person p3: role=witness age=11 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: relative accused D; sister witness; publication ban 486.4; teacher K

BRANDON, Man. — "What colour was the kite?" the defence asked, and a nine-year-old in another room closed her eyes to see it. "Red. The tail was my socks."

With this the Court of King's Bench came as near as it would on Tuesday to the afternoon in May of last year on which, the Crown says, [[D p2 name|Jonas Emanuel Dyck]], 38, interfered with his niece in a machine shed south of Souris. She turned ten this spring. He denies it.

A ban on anything that might identify her was made by Justice [[K p4 name|Oluwaseun Bakare]] a year ago. It's renewed by him at every sitting and, at every sitting, something gets by.

On Tuesday it was the oath. The court officer, holding the card, said "[[W p1 name|Katharina Wiebe-Toews]], do you promise," and 22 schoolchildren from Carberry, who'd come to see how justice works, turned round. Justice [[K p4 name|Bakare]] asked their teacher to take them for ice cream.

Crown attorney [[K p5 name|Isabelle Rochon]] called the sister next. She is the elder by two years and had been told to wait by the truck. "He came out and said don't be a tattletale, [[W p3 name|Susie]]," she related. "So I tattled." She'd run to the yard site of a neighbour across [[W p3 address|Road 48, the one with the grain bins painted like beer cans]].

He is [[K p7 name|Garth Melnyk]], and he has farmed there since 1980. "She'd lost a boot," said [[K p7 name|Melnyk]]. "I put her in the cab and phoned. I didn't know what I was phoning about, only that you'd want to."

Cross-examining, [[K p6 name|Davinder Brar]] suggested to the older girl that the sisters had talked it over. He called her, from the statement in front of him, "Miss [[W p3 name|Susanna Wiebe-Toews]]," and begged pardon.

The mother, [[W p8 name|Agatha Wiebe-Toews]], [[D p2 name|Dyck]]'s only sister, sat between two women from the shelter. She teaches Sunday school at [[W p8 employer|Souris Valley Mennonite]], which has asked her, she told a reporter, not to. "I have the one brother. I've two daughters," she said. "[[W p1 name|Tina]] asked if he's allowed a kite where he's going."

Exhibit 5, the socks, went up to the bench in a bag with a label. It reads: RCMP [[W p1 id|2022-711408]] / [[W p1 name|WIEBE-TOEWS K.]] / b. [[W p1 birthdate|2013-03-27]] / seized at [[W p1 school|Oak Lake Hutterville School]]. The label is an inch high. So is the newspaper type in which we decline to set it.

[[K p5 name|Rochon]] has a doctor still to call. Mr. [[K p6 name|Brar]] says his client will give evidence on Thursday, "and gladly"; [[D p2 name|Dyck]] nodded.
