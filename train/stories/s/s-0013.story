id: s-0013
genre: news
where: US-CA
published: 2010-12-01
title: Nanny says passport was kept in freezer
person p1: role=victim,witness age=33 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
screen p1: labor-trafficking
note: domestic servitude; address of the accused is where she slept

A Fresno orthodontist hid his Filipina housekeeper's passport under the frozen peas and told her the police would jail her if she left, a federal complaint says. [[W p1 name|Rosalinda Macaraeg]], 33, slept in the laundry of [[K p2 name|Dr. Alan Keshishian]]'s home on [[W p1 address|Van Ness Extension]] for two years and was paid $90 a month. [[K p2 name|Keshishian]], 52, denies it. "[[W p1 name|Linda]] was family," he said.
