id: k-0003
genre: news
where: GB-WLS
published: 2019-07-08
title: Children's choir brings home the cup from Llanmadog
person p1: role=bystander age=11 protected=no why=minor-not-in-crime
person p2: role=bystander age=9 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=10 protected=no why=minor-not-in-crime
note: near the edge: children named, but no crime anywhere

There were tears, a burst drum and one lost shoe, but Côr Plant Cwm Erfyl is the best children's choir in the county for the third year running.

The forty singers, aged seven to twelve, took the Pritchard Cup at Saturday's eisteddfod with a programme that ended in a Zulu wedding song. Soloist [[K p1 name|Cadi Mair Rowlands]], 11, of Ysgol Nant-y-Coed, "held the top note until the adjudicator put down her pencil", said conductor [[K p3 name|Eirlys Bowen-Rees]].

The under-10 recitation went to [[K p2 name|Osian Jenkins]], nine, who had the stage to himself after his partner, [[K p5 name|Fatima Begum]], 10, lost a shoe in the mud behind the pavilion. She came on barefoot for the second verse and got a cheer.

"I was only late by half a verse," [[K p5 name|Fatima]] told us.

[[K p4 name|Huw Pugh]], treasurer, reminded parents that the bus to Cardiff on the 20th is £6 and that nobody may bring eggs.
