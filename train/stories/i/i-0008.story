id: i-0008
genre: press-release
where: NG
published: 2023-08-02
title: NAPTIP Benin Zone arraigns lawyer's wife over maltreatment of house help
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: agency release names the child "for the avoidance of doubt"; village, mother's stall and the marks on her back

The National Agency for the Prohibition of Trafficking in Persons (NAPTIP), Benin Zonal Command, on Tuesday arraigned one [[K p2 name|Mrs. Osariemen Igbinedion-Okoh]], 38, before the Federal High Court on a six-count charge bordering on the procurement and employment of a child for domestic labour, forced labour and grievous harm.

The defendant's charge, marked [[K p2 id|FHC/B/NAP/07c/2023]], alleges that between December 2021 and May 2023 she engaged a 12-year-old at her [[W p1 address|No. 9 Idahosa Crescent]] residence, where the child worked from 4 a.m., slept in the kitchen store and was flogged with a charger cable whenever the baby cried. No wage was ever paid. The child was told that the agent's fee of N120,000 must first be "worked off", and the gate was padlocked when the family travelled.

Also charged is the agent, [[K p3 name|Monday Ehiagwina]].

The Zonal Commander, [[K p4 name|Barr. Halima Danjuma-Sule]], commended a good-spirited neighbour, [[K p7 name|Pastor Festus Aigbe]], who raised the alarm when he saw the girl fetching water at night with swollen hands.

For the avoidance of doubt, and contrary to claims on some blogs that the child is the defendant's niece, the Command states that [[W p1 name|Blessing Odey]] hails from [[W p1 place|Ipuole-Okpudu]] in Cross River State, where her mother, Mrs. [[W p5 name|Agnes Odey]], [[W p5 relative|fries akara by the motor park]]. [[W p1 name|Blessing]] was in [[W p1 school|Primary 5 at St. Brendan's]] before she was taken. She is now at [[W p1 place|the agency's shelter on Country Home Road]], receiving care for [[W p1 body|the scars on her back and left ear]].

The Command wishes to remind the public that this Agency's blessing does not extend to any employer, however highly placed.

Signed
[[K p6 name|Nduka Nwanwenne-Bassey]]
Press Officer
