id: y0066
genre: news
where: IN-JH
published: 2020-12-16
title: Placement boss who took forty to Delhi caught at wedding
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=yes why=trafficking-victim
screen p1: labor-trafficking
screen p4: labor-trafficking

RANCHI: He was in the second row of the groom's party, dancing, with a turban. Constables had been told to look for a man with six fingers on the right hand. He had that arm in the air.

[[K p2 name|Pannalal 'Malik' Mahto-Topno]], 38, wanted in eleven cases, has for a decade supplied kitchens in Punjabi Bagh and Noida with girls out of Khunti and Simdega, said the Anti-Human Trafficking Unit. The households paid him ₹45,000 for eleven months. The girls were paid when the eleven months were over, that is, at the start of the next eleven.

Two of them will depose. One is now 17 and was kept three years on a terrace in Rohini, her hair cut off for using shampoo. The other, [[W p4 name|Soshanti Bhengra]] – the first is [[W p1 name|Etwari Horo]], she was fourteen when he came on a motorcycle to [[W p1 address|Tirla Patratoli]] with a bag of *mithai* – has a plate in her jaw.

DSP [[K p3 name|Anudeepa Surin Lakra]] asked that neither be photographed. She's asked before.
