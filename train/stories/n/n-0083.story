id: n-0083
genre: news
where: US-MI
published: 2008-06-20
title: Court of Appeals splits over who was 'the [[W p1 name|Johnson]] kid'
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=victim age=66 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=10 protected=yes why=minor-witness
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=relative age=- protected=yes why=identifies-protected
person p11: role=bystander age=- protected=no why=adult-bystander
note: news of a juvenile delinquency appeal about mistaken identity; two boys named Johnson, only one did it; three judges, one Johnson; the other is cleared but was charged

LANSING — Which [[W p1 name|Johnson]]? For two years nobody in the case asked.

A Saginaw grocer, [[K p3 name|Elias Khoury]], 66, was robbed of $212 by a masked boy who called him sir. A witness of 10 told a patrolman that it was "the [[W p1 name|Johnson]] kid." There were three [[W p1 name|Johnson]] families on the block, with among them five boys.

The police took one of 15. A referee found him responsible and he spent seven months at [[W p1 place|the Bay Pines center in Escanaba]]. On Thursday the Michigan Court of Appeals, 2-1, set the finding aside.

"A name is not a description," wrote Judge [[K p4 name|Henrietta Blau]]. Judge [[K p5 name|Milton Johnson]] (it had to be) joined her. Judge [[K p6 name|Robert Stasiak]] dissented; he'd have believed the child.

The child, questioned on the stand by [[K p7 name|Sarah Penhallow]], of the state appellate defender's office, had been clear enough:

"Which [[W p1 name|Johnson]] kid did you mean, hon?"

"[[W p2 name|Terrell]]. Not [[W p1 name|Andre]]. [[W p1 name|Andre]] goes to [[W p1 school|Zion Lutheran]] and he's nice."

"Did you tell that to the officer?"

"He didn't ask. He said thank you, [[W p8 name|Keyshia]]."

The second boy, who was 14, has since admitted it in family division. He did it, he told the judge, since he was hungry and because Mr. [[K p3 name|Khoury]] "never would have gave me nothing if I asked." [[K p3 name|Khoury]] said that was true. He's since hired him.

[[W p10 name|Yvette Johnson]], mother of the boy wrongly held, said that she's proud of him. Neighbors [[K p9 name|Cora Johnson]] and [[K p11 name|Lou Ann Petoskey]] organized a barbecue.
