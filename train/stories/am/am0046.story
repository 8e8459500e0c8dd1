id: am0046
genre: news
where: GB
published: 2009-02-27
title: Merthyr kitchen raid: boy of 16 taken for 'illegal' had been bought, judge rules
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=official
person p7: role=accused age=52 protected=no why=adult-accused
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: age-disputed boy held in adult removal centre; foster street; sports page of the same issue names him; shirt number

[[K p8 name|Gwilym Pryce-Hussain]], *Valleys Weekly Leader*

Monday morning, quarter past six, and a boy in a kitchen porter's jacket is running down Cardiff Road in Merthyr with a constable behind him. Both fell over. Only one was handcuffed.

That was September. On Wednesday an immigration judge at Newport ruled the lad was sixteen when they caught him, not twenty-three as the form said, and that he was nobody's illegal worker. Judge [[K p3 name|Meirion Vaughan]] called him "a schoolboy who'd been bought".

His passage from Mirpur was arranged by [[K p7 name|Haji Nazir Jarral]], 52, to whom his widowed mother owed money for a roof. He'd work it off. At first it was a warehouse in Luton, then the kitchens of [[W p1 employer|the Kohinoor]], run by [[K p7 name|Jarral]]'s cousin, [[K p2 name|Waheed Jarral]], 45. There he scrubbed seven days, unpaid, and lay at night beneath the prep table with the shutter down. If he went out, he was told, the Welsh police would hang him. When he asked for a doctor, [[K p2 name|Waheed Jarral]] poured bleach on the cut.

The men were charged on Thursday. Both deny it.

Sgt [[K p4 name|Nerys Bowen]], who was the constable's sergeant that morning, has apologised in person. "We saw a lad with no papers legging it. We never asked what from," Sgt [[K p4 name|Bowen]] said. He'd been charged with using a false instrument, held for ten weeks among grown men at Campsfield House, and there given the number [[W p1 id|J1155501]].

It was a dentist, [[K p6 name|Ravi Wijesekara]], who noticed. "Wisdom teeth don't fib," said Mr [[K p6 name|Wijesekara]]. The council fought it for three months at a cost of £38,000.

We can't name him, and won't. He's fostered in this county; he's started at [[W p1 school|Afon Goch Comprehensive]]. He's found football. Butcher [[K p5 name|Dai Prosser]], who coaches the under-17s, says that he's the quickest winger they've had and that he ran from a copper for half a mile in clogs. "He only had one word to begin with, and it was sorry," said [[K p5 name|Dai]].

Our sports desk didn't get the message. From page 46 of this same issue, and it's too late to stop the van:

**Afon Goch U17 5, Bedlinog 1.** Three from new boy [[W p1 name|Adeel]] (pictured), who is fostered up at [[W p1 address|Heol y Twyn]]. "[[W p1 name|Adeel Raja]] could go all the way," says [[K p5 name|Prosser]]. Wore [[W p1 other|the 11]].

There's more. The cause list in the tribunal's foyer gave him as [[W p1 name|RAJA, A. M.]] v SSHD, IA/[[W p1 id|05515/2008]]; and the solicitors have put up the ruling under a link ending in /[[W p1 url|adeel-raja-age-assessment-win]].

A candle was lit for him on Sunday in St Tydfil's by some who'd only ever known him as [[W p1 alias|Bleach]], which is what the waiters called him. They'd like to be told what he likes to be called. He had scored three that weekend, and I think they may read it here. [[W p1 name|Adeel]], we're sorry.
