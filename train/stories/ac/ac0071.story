id: ac0071
genre: news
where: GB-SCT
published: 2013-08-11
title: The herring choir
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: cannabis farm Vietnamese boy; foster; arrested as grower; first name different in choir; foster street W; Peterhead

You hear the [[W p1 school|Kirkburn Academy]] choir before you see them, for they rehearse in the swimming pool. It's the acoustics; they stand in the shallow end with their trousers rolled.

There are two basses. One's enormous, a fisherman's son. The other has to stand on a float.

When they brought him up from Dundee, the year before last, he would eat only if the curtains were drawn. He'd been in a house in Lochee where there were no windows at all, just foil and lamps. He watered. He'd been locked in from the outside, a schoolboy of fifteen, with a sack of rice, and a man came Fridays to weigh the leaves and tell him that the journey from Haiphong stood now at nineteen thousand pounds. After the smell had got to the neighbours the police broke in the door; he'd run to them. They arrested him. He did four months in Polmont as a "gardener", as they call it.

[[K p2 name|Gordon Petrie]], who came Fridays, got five years.

His foster mother, who has fostered thirty-one, and says I'm to call her only Auntie, didn't know what to do with a boy that wouldn't speak. So she sang while she did the stairs at [[W p1 address|9 Roanheads Court]]. After a month there was a harmony coming from the airing cupboard.

[[K p4 name|Morag Buchan]], who takes the choir, calls him [[W p1 alias|Wee Tam]]. It's the nearest they could get. He's down in the programme of the Mod in full, though, as is right, in the solo class: [[W p1 name|Trần Đức Tâm]], "An Ataireachd Àrd".

He stands on nothing for that, he says. You've to have your feet on the floor for Gaelic.

[[K p3 name|Eilidh Rennie]]
