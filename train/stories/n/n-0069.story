id: n-0069
genre: interview
where: US-AZ
published: 2015-06-18
title: Radio: "Borderline," segment 2 transcript
person p1: role=victim age=16 protected=no why=consented
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=convicted age=50 protected=no why=adult-convicted
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=witness age=12 protected=yes why=minor-witness
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking
note: roofing crew; adult survivor waives; he slips on two others; retired agent; follow the he's

HOST ([[K p5 name|Xochitl Barnes]]): You've told me that I can say who you are.
GUEST: [[K p1 name|Wilmer Ajanel]]. I'm twenty-three. I sign my own checks.
HOST: You were sixteen.
GUEST: Sixteen, and there were two more. One was seventeen, from my village. One had fourteen.
HOST: And you were on roofs.
GUEST: In June. In Mesa. [[K p4 name|Mr. Lyle]] had our birth papers and a list of what we owe. Every nail we drop he writes on the list. He said Migra would put our mothers in jail too.
HOST: That's [[K p4 name|Lyle Brandvold]], he's fifty, he's doing nine years.
GUEST: The little one, he fell. That's how it finish.
HOST: He lived.
GUEST: He lived. He's walking with [[W p2 body|a thing on the left leg]]. He lives [[W p2 place|by his tía in Chandler]] and he's mad at me, because [[W p2 name|Selvin]] thinks I left the ladder. I did not left the ladder.
HOST: We'll take his name out. (NOTE TO ENGINEER) And the other?
GUEST: The other, [[W p3 name|Nery]], don't want radio.
HOST: And a child saw it.
GUEST: A girl, the house where we do the roof. Twelve. She was on the trampoline. She call 911 and she hold his hand. [[K p9 name|Mrs. Holt]] next door, she gave a pillow. The girl's name I keep for myself. It's on my arm. (LAUGHS) [[W p7 name|Addison]]. Small letters.
HOST: [[K p6 name|Ron Holt]], retired from Homeland Security, ran the case. [[K p6 name|Ron]], are you the pillow lady's husband?
[[K p6 name|HOLT]]: Guilty. We lived next door and I'd waved at [[K p4 name|Lyle]] for a month. I waved at him.
GUEST: Also his mother should know, [[W p8 name|Doña Ofelia]], that he's eating.
