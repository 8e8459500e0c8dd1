id: t0100
genre: news
where: US-IL
published: 2024-03-21
title: "Debt" text was about dominoes, deputies conclude
person p1: role=bystander age=50 protected=no why=adult-bystander
person p2: role=bystander age=47 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=accused age=32 protected=no why=adult-accused
screen p2: none
note: nothing to protect; a text read as bondage; a real, minor arrest of another

KANKAKEE — "She doesn't leave until she's paid it all," the message read, "and tell her I've got her purse."

It was seen on a stranger's phone in line at a pharmacy by a customer who'd had a training, and by two o'clock four squad cars were outside the home of [[K p1 name|Bernice Mabry]], 50. Inside they found [[K p2 name|Lorraine Tubbs]], 47, twelve dollars down, at a card table, under protest.

"I could get up," said [[K p2 name|Tubbs]]. "I'm waiting on the double six."

Sheriff's Sgt. [[K p3 name|Andre Pilarski]] checked. The purse was on a hook. He thanked the caller, whom he doesn't want discouraged.

One arrest was made. [[K p4 name|Keith Mabry]], 32, who'd looked out of a back window and run, is wanted in Will County for fines.

