id: al0028
genre: news
where: GB-ENG
published: 2021-12-09
title: Accountant timed wife's trips to the dustbin, Exeter jury told
person p1: role=victim,witness age=- protected=decide why=domestic-violence-victim
person p2: role=accused age=49 protected=decide why=adult-accused
person p3: role=witness age=8 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=consented
screen p1: none
note: coercive control; wife D, husband D as relative of the child witness; child W; expert a survivor by her own word

A CHARTERED accountant kept a spreadsheet of how long his wife took to put out the bins, and fined her for it, a jury has been told.

[[D p2 name|Marcus Eliot Trevanion]], 49, denies controlling or coercive behaviour between 2016 and 2020. The case ([[D p2 id|T20210559]]) opened at Exeter Crown Court on Tuesday before Judge [[K p4 name|Olufemi Carrow]].

Prosecutor [[K p5 name|Juliet Manningtree]] took jurors through the columns. "Bins: allowed, three minutes. Actual, four ten. Penalty, one pound a minute or part." By 2019 his wife owed him £6,412, on paper, and was wearing his late mother's shoes.

The complainant, a former dental nurse, told the court: "I know how it sounds. You don't notice, because every one of them is so small."

Her own name was read from the indictment, and she has not asked that it be kept back. [[D p1 name|Rowena Trevanion]] said that the car keys went first, then the bank card. She was allowed a phone with one number in it.

It was the daughter, aged 8, whose words changed things. The judge ruled that she should not be named and that her interview be read and not played. She'd told an officer: "I do the stopwatch. Daddy says that I'm Chief Timekeeper. I cheat for Mummy." The officer, [[K p7 name|DC Holly Prowse]], said that she had needed to leave the room.

But a neighbour, [[K p6 name|Bernard Acheampong]], in the next box, hadn't heard the ruling. He saw "little [[W p3 name|Tabitha]] on the step in her nightie with the watch, in January. I said, 'All right, [[W p3 name|Tabs]]?' and she says, 'Twenty seconds left.'" Mr [[K p6 name|Acheampong]] had called the helpline from his shed.

Jurors were handed a page headed [[W p3 other|"T.T., Chief Timekeeper, Rules"]] in crayon, and a photograph of a child's hand-drawn door sign at [[W p3 address|Combe Rise]], where she and her mother lived until last year; the exhibit label gives its name as [[W p3 photo|tabitha_trevanion_bedroom_door.jpg]].

For the defence it's said that the sheet was "a family joke that got long". The accused, asked by Miss [[K p5 name|Manningtree]] who had laughed, said: "I did."

[[K p8 name|Professor Ghislaine Hart]] told the court of the research. She was introduced as an academic and added, unasked, that she had been a wife of that kind for nine years herself, had said it on television and would say it anywhere. "The court is looking for a blow," Professor [[K p8 name|Hart]] said. "Look for the arithmetic."

The child has moved to [[W p3 school|St Nectan's Primary]], DC [[K p7 name|Prowse]] confirmed, and has been given a watch of her own, by an aunt, on condition that she never looks at it.

The jury's bundle went home with one juror by mistake; its spine reads [[W p3 name|TREVANION T]] (age 8), ABE. Judge [[K p4 name|Carrow]] has lifted nothing. "The girl's surname is her parents'," he told the press. "You will have to think." The trial continues. Mrs [[D p1 name|Trevanion]] is to be cross-examined by link from [[W p3 address|her sister's in Tavistock]].
