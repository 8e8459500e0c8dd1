id: at0027
genre: news
where: GB-WLS
published: 2009-03-19
title: Obituary: [[K p1 name|Mair Penhallow]], probation officer, choir mistress and terror of the whist drive
person p1: role=deceased age=91 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander,convicted age=- protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=8 protected=no why=minor-not-in-crime
person p7: role=author age=- protected=no why=author
screen p1: none
note: nothing to protect; an obituary with juvenile court, bonded maid, orphan, convict told as life history

Mrs [[K p1 name|Mair Penhallow]], who has died aged 91 at [[K p1 address|Bryn Awel, Llandeilo Road, Ammanford]], liked to say that she had known more burglars than the Chief Constable and buried most of them.

She was born [[K p1 name|Mair Eluned Rosser]] on [[K p1 birthdate|1 June 1917]] over a cobbler's in Garnant. At fourteen she went into service in Cheltenham. The wages were five shillings and the bed was under the stairs; she called it slavery with doilies, and walked out after a year with a borrowed hat. She kept the hat.

The war made her a welfare worker. In 1949 [[K p1 name|Mair]] joined the probation service at Carmarthen, and for twenty-eight years she stood beside boys in the juvenile court and told the bench, in chapel Welsh, what had been had for breakfast. Alderman [[K p5 name|Idwal Protheroe]], who chaired it, once adjourned to fetch a boy a pie. "It was cheaper than arguing," said [[K p5 name|Protheroe]] in his memoirs.

One of her regulars was [[K p4 name|Ronnie Spragg]], twice convicted of stealing lead and now a master plumber with eleven vans. He drove the first of them in front of the coffin. "I was an offender, it said so on my file, number [[K p4 id|C/55/117]]," Mr [[K p4 name|Spragg]] told the mourners. "Mrs [[K p1 name|Penhallow]] wrote underneath it: *Also an alto*."

For she had the choir too. Cantorion Aman sang at the Albert Hall, at Llangollen, and for one wet evening in 1972 on the hard shoulder of the M4. [[K p3 name|Hwyel Tanat]], its accompanist, remembers her stopping a Messiah to look for a glove. Mr [[K p3 name|Tanat]] was in tears at the organ on Saturday, and says it was the dust.

In 1940 she married [[K p2 name|Arthur Penhallow]], a Cornish fitter, who survives her, along with two sons and a goose. [[K p2 name|Arthur]] is 94. He was asked what was the secret. "She did the talking and I did the grates," he said.

To be beaten by her at whist was described by one victim as "a mugging with biscuits". She led trumps. She didn't forgive a revoke. She left her pack, which had been short of the four of clubs since Suez, to her great-granddaughter [[K p6 name|Catrin Penhallow]], 8, who is in the infants at [[K p6 school|Ysgol Bryn Aman]] and who read the lesson standing on a hassock. [[K p6 name|Catrin]] found the four in a hymn book on the Sunday. It is felt that the old lady knew.

A fund for a new boiler has been opened. Cheques to Mr [[K p3 name|H. Tanat]]; the telephone is [[K p3 phone|01632 960 377]].

— [[K p7 name|Eirwen Thomas-Gough]]

Picture: [[K p1 photo|Mrs Penhallow in the hat, 1932, lent by Mr R. Spragg]].
