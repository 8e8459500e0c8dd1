id: o-0078
genre: school
where: GB-WLS
published: 2010-03-26
title: Ysgol Bryn Celyn's Oliver! is a steal
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=minor-not-in-crime
person p8: role=author age=- protected=no why=author
screen: none
note: review of a school play full of fictional trafficked children, thieves and a murder; pupils' names stay

Reviewed by [[K p8 name|Gwyneth Pugh]], who has seen it eleven times and paid for nine

A boy is sold by a beadle to an undertaker, escapes, falls in with a gang of child pickpockets and is very nearly murdered. It's a lovely night out.

[[K p1 name|Tomos Abdi]] (Year 7) as Oliver has a treble that would make a stone ask for more. He lost a shoe in "Where Is Love?" and finished the song standing on the other. [[K p2 name|Ffion Haf Lloyd]] is the best Nancy this hall has had since her own mother was in it. When Bill Sikes, [[K p3 name|Carwyn Preece]], Year 11 and already six foot two, did her in, a lady behind me said "Well, she was warned," and the whole row turned.

There were 46 children in the workhouse. All were victims of the same laundry accident, and the gruel-coloured smocks were in fact pink. It'll be white again by *Les Mis*.

The show, though, belongs to the Artful Dodger. [[K p4 name|Zainab Rahman]] stole the watch, the handkerchief, the scene and, on Thursday, Mayor's chain and all, which wasn't in the script; the Mayor didn't know till he got to his car.

Fagin was a late substitute. [[K p7 name|Dewi Maddocks]] had tonsils, and so the deputy head, [[K p5 name|Mr Idwal Spencer]], went on with the book inside his hat. He's run a detention for twenty years and knew how to count heads.

Direction by [[K p6 name|Mrs Perpetua D'Souza]]. The orchestra kept up.

Tonight and Saturday at seven. Mind your pockets.
