id: k-0083
genre: news
where: JM
published: 2018-07-30
title: Boy, 13, hid under church bench while gunmen took collection
person p1: role=witness age=13 protected=yes why=minor-witness
person p2: role=victim age=70 protected=no why=adult-victim
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=8 protected=yes why=minor-witness
person p6: role=bystander age=- protected=no why=adult-bystander
note: armed robbery of a church; child witness identified by mother's market stall, nickname; adult victims stay

Sunday's collection at a Pentecostal church in Spanish Town came to $41,300 and a bag of ackee. Gunmen took the money.

[[K p2 name|Bishop Linval Dacres]], 70, was slapped with a pistol while saying the benediction. He finished it, with blood on his collar.

A 13-year-old who had been sent to fetch water saw one robber pull down his mask to breathe. He hid beneath the organ bench, and from there gave a description so exact that detectives had [[K p3 name|Odane Plummer]], 22, by nightfall.

"Di yute sharp," said [[K p6 name|Sister Merlene Gayle]], an usher. "[[W p1 alias|Likkle Prento]], we call him. His mother sell [[W p1 relative|the bammy by the clock tower]]."

Superintendent [[K p4 name|Horace Bingham]] begged the public not to point out the boy or a younger girl, eight, who was with him. At Monday's service of thanksgiving, however, the choir mistress asked "[[W p1 name|Javaughn]] and [[W p5 name|Shanelle]]" to stand and be clapped.

They stood. Everyone clapped. A second gunman has not been found.
