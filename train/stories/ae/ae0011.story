id: ae0011
genre: news
where: US-PA
published: 2021-12-09
title: Husband held after call from [[D p1 address|Linden Street]]
person p1: role=victim age=33 protected=decide why=domestic-violence-victim
person p2: role=accused age=36 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=71 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
note: adult domestic violence, D for wife and husband and what they share

HALLAM FURNACE — A man was jailed Tuesday after police say he broke his wife's wrist with a cabinet door.

[[D p2 name|Scott Emerick]], 36, of [[D p1 address|77 Linden Street]], is charged with aggravated assault and strangulation, docket [[D p2 id|CR-310-21]]. District Judge [[K p3 name|Beverly Yoder]] set bail at $75,000.

Officer [[K p5 name|Tyrone Emerick-Hayes]], who isn't kin to either, wrote that [[D p1 name|Jill Emerick]], 33, met him on the porch holding one arm in the other. She teaches fourth grade at [[D p1 employer|Codorus Elementary]] and had been [[D p1 other|due to conduct the winter concert]] that evening.

The call came from across the street. [[K p4 name|Agnes Wozniak]], 71, who bakes for [[K p4 employer|the Furnace Diner]], said she hadn't wanted to be nosy, "and then I did."
