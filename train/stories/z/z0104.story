id: z0104
genre: news
where: US-KY
published: 2018-10-18
title: Cheer gym owner's books opened in fee dispute
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=15 protected=no why=minor-not-in-crime
note: nothing: civil dispute on recruiting fees with minors not victims

OWENSBORO — Parents who sued Blue Ribbon Cheer over its fees will see its ledgers, a Daviess Circuit judge has ruled.

Owner [[K p1 name|Mitzi Crabtree]] recruited girls as far away as Evansville, the suit says, on the promise that sponsors had paid. Then came a bill for bows; then for a bill for the bill. "It grew every month," said [[K p2 name|Dale Overby]], whose daughter, [[K p6 name|Autumn Overby]], 15, flies at the top of the pyramid. "I told [[K p1 name|Mitzi]] I'd never owed so much to a woman I wasn't married to."

[[K p3 name|Keisha Ransdell]], mother of three bases, wants only her uniforms. [[K p1 name|Crabtree]] is keeping them till the account's settled.

"It's a contract case with glitter on it," said [[K p1 name|Crabtree]]'s lawyer, [[K p4 name|Boone Hatchett]]. [[K p5 name|Judge Lisa Payne-Ito]] set trial for April. [[K p6 name|Autumn]] said she'd cheer for either side.
