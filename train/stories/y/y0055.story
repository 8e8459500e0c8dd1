id: y0055
genre: news
where: NG
published: 2012-05-30
person p1: role=victim age=8 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen: labor-trafficking
note: forced begging; keep the accused teacher; scar
title: Forty bowls behind a locked gate in Zaria

ZARIA – At the gate the bowls were hung on nails, forty of them, each with its quota in charcoal: 100, 100, 150, and for those with a bad eye or leg, 250.

The children, between five and thirteen, had been given up by parents in Katsina and in Niger Republic so that they'd learn the Book. They learned to say that they were orphans. A boy who came back short got nothing to eat, and on the third time was chained by the ankle to a grinding stone. The police found two so.

Malam [[K p2 name|Tasi'u Dan-Gwamma]] was arraigned before a magistrate on Monday for exploiting children by begging and for unlawful confinement. He pleaded that he'd never claimed to be a school.

[[K p4 name|Dr Zulaihat Bindawa-Okafor]], who runs a clinic at Tudun Wada, has treated the ankles. "It's not religion. It is a business with very small staff."

An eight-year-old, [[W p1 name|Sagir]] from [[W p1 address|Garin Yahaya]], known to motorists at [[W p1 other|the Kwangila flyover for reciting number plates]], has been claimed by no one. "When they say go home, he says it's 150," DPO [[K p3 name|Sunday Kazaure-Bulus]] remarked.
