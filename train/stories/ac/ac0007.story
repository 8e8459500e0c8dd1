id: ac0007
genre: news
where: US-PA
published: 2005-06-12
title: The last debt of [[K p1 name|Big Sal Marchetti]]
person p1: role=deceased age=74 protected=no why=deceased
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
note: debt, passport and house innocent

He kept the passports of eleven men in a cigar box, and when he died nobody knew whom to give them to.

[[K p1 name|Salvatore Marchetti]] of Scranton, 74, owned a travel agency, a pool hall and, for one unhappy year, a share in a trotting horse. The passports belonged to customers who had gone to Naples and back between 1961 and 1988 and never bothered to pick them up. "Pop said a man who wants his passport will ask," said his daughter [[K p2 name|Connie Marchetti-Ruane]], who has begun writing letters.

The debts were the other thing. He never collected. In the notebook by the till he wrote each sum, and beside it the reason he would not be pressing: "wife sick", "is a fool", "owes me more than he knows."

[[K p3 name|Gene Wasko]], a retired brakeman, had owed him forty dollars since the Carter administration. He brought it on Thursday in an envelope, put it in the coffin under the lapel, and was seen by the widow, who took it out again and handed it back. "He'd haunt us both," she said.

Mass of Christian Burial is tomorrow at ten. The horse finished fourth.
