id: am0018
genre: news
where: IN-GA
published: 2008-03-10
title: Shack waiter chargesheeted for assault on UK tourist; family's blog taken down
person p1: role=victim age=25 protected=yes why=sexual-offence-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=official
screen: none
note: first name is also the word Summer and "summer season" stays; passport, tattoo, guest house; mother named

PANAJI — The season ended early this year for two men of the beach belt. Anjuna police on Saturday filed a chargesheet under sections 376 and 201 of the Indian Penal Code against [[K p2 name|Socorro "Socky" Braganza]], 30, a waiter, and the shack's lessee, [[K p3 name|Minguel Noronha]], 34, accused of hosing down the place before anyone could look at it.

The complainant, 25, from Devon, had come for the Christmas summer, as the trade calls it. According to [[K p4 name|PI Nelly Fernandes]], she was walking back at 2 am when [[K p2 name|Braganza]] offered to light the path. A bottle-seller from Gulbarga, [[K p6 name|Yallamma Lamani]], heard a cry and threw stones until he ran. "I've daughters," [[K p6 name|Yallamma]] told the police. "I've also good aim."

It's now known that constables sent the young woman away twice, once for lack of a form and once for want of a translator, although she was speaking English. [[K p4 name|PI Fernandes]] has recommended action against three. Deputy inspector general [[K p7 name|Kuldeep Saharan]] said that the matter was "under active file".

[[K p8 name|Dr Edwin Pereira]], who at last examined her at Bambolim, twenty hours later, regretted the delay. So much had been lost, [[K p8 name|Dr Pereira]] said, that a conviction would hang on the word of a bottle-seller. It's a good word.

Relatives abroad have meanwhile done what the law here forbids. An internet log, "Justice for [[W p1 name|Summer]]", went up on February 20 and had 60,000 visits before the embassy asked for it to be removed. "My daughter's name is [[W p1 name|Summer Louise Hargreave]]," it began, "and I'm proud of it." It was signed by [[W p5 name|Jan Hargreave]], of Totnes, and gave the number of her stolen passport, [[W p1 id|761 550 119]], in case it turned up.

The complainant herself has asked for none of that. In a note through her lawyer she wished to be left out of newspapers. Editors in Margao obeyed; a Mumbai tabloid didn't, and on Thursday it printed a passport photograph under the words "[[W p1 photo|SUMMER OF SORROW: Ms Hargreave, 25]]".

The owner of [[W p1 address|Casa Tamarindo in Monteiro Vaddo]], where she had taken a room by the month, says that she was the sort of guest who fed the dogs. "[[W p1 name|Summer]] had [[W p1 body|a swallow on each ankle]], one for each ocean," said the owner. Her yoga teacher's list still has a line for [[W p1 name|HARGREAVE S.]], unpaid.

Bail for [[K p2 name|Socky]], as the beach calls him, was refused in January. [[K p3 name|Noronha]] is out; his shack, licence [[K p3 id|TSM/06/0155]], is shut for the summer that's coming, the real one. He told this reporter only that he likes a clean floor.

Mrs [[W p5 name|Hargreave]] couldn't be reached. Hearing is on April 21.
