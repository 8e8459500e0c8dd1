id: aw0010
genre: news
where: US-AZ
published: 2011-08-15
title: Driver got $900 a head, jury hears; passengers say it was a fair price
person p1: role=accused age=27 protected=no why=adult-accused
person p2: role=witness age=35 protected=no why=adult-bystander
person p3: role=witness age=22 protected=no why=adult-bystander
person p4: role=witness age=12 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p2: none
screen p3: none
note: smuggling for a fee paid in advance, no force; only the child witness is protected; the court artist's caption and the boy's bag leak

TUCSON — The word on the indictment's first page was trafficking. By lunchtime on Monday it had been struck out, and [[K p1 name|Rigoberto Nájera Luna]], 27, was on trial for what he says he did: driving seven people from Sasabe to Tucson for money.

"He is a smuggler. I'm not going to stand here and dress it up as anything else," Assistant U.S. Attorney [[K p5 name|Kathleen Brophy]] told the jurors. Nobody, [[K p5 name|Brophy]] said, was held, threatened, sold or put to work. The passengers paid, rode and got out.

[[K p2 name|Delfino Pech]], 35, a bricklayer from Yucatán, testified through an interpreter that the fee was $900, paid in full before the van moved, from the sale of a motorcycle. He kept his voting card and his phone the whole way. "He stopped when we asked. He bought chips," [[K p2 name|Pech]] said. Did he owe anything after? "Gratitude. Not money."

[[K p3 name|Yuridia Salmerón]], 22, who was on her way to a job at her cousin's bakery, said that a different man had once offered her the trip for nothing and she'd said no, because what's free you pay for later. Under questions from defender [[K p6 name|Saul Weintraub]], [[K p3 name|Salmerón]] agreed that it was the best ride she'd ever had, "except for the end."

The end was a culvert on Mission Road at sixty miles an hour, with Agent [[K p7 name|Hope Lundgren]] of the Border Patrol behind. Three people had broken bones. Only one passenger saw how fast it went, since he sat up front: a 12-year-old traveling with his uncle. The boy gave evidence by closed circuit. Judge and lawyers called him "the young man." The interpreter, less careful, said, "[[W p4 name|Ulises]] says that the needle was past the six."

He drew the dashboard for the jury. It was marked Exhibit 14, and the foot of the sheet, shown on the big screen, is signed [[W p4 name|Ulises Canché Uc]] in green crayon, with the name of [[W p4 school|Hollinger K-8, Room 19]], where he's been in class since February. He carries [[W p4 other|a Pumas backpack with a jingle bell]], which rang each time he laughed at Mr. [[K p6 name|Weintraub]].

[[K p1 name|Nájera]] faces up to ten years. He is held at Florence, register number [[K p1 id|48213-208]], and told the court he'd been carried over the same line himself at 9, in the trunk of a Chevrolet, by a man he never found out the name of.

Agent [[K p7 name|Lundgren]] resumes on Tuesday.

— [[K p8 name|Paul Etcitty]]

Court sketch: [[W p4 photo|the boy, Ulises C., on the monitor, with crayon]]. Right, the defendant [[K p1 name|Nájera Luna]].
