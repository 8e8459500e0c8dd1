id: af0062
genre: news
where: GB-ENG
published: 2024-03-14
title: Care worker sacked after asking about hours
person p1: role=victim age=29 protected=yes why=trafficking-victim
person p2: role=victim age=36 protected=yes why=trafficking-victim
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: care visa; threats of deportation, debt bond; tribunal names the claimants

Two care workers who paid more than £15,000 apiece for visas worked up to nineteen days without a break and were warned they would be "on the next plane" if they spoke to social services, an employment tribunal in Exeter has found.

[[W p1 name|Tendai Mhlanga]], 29, and [[W p2 name|Nokuthula Sibanda]], 36, nursed in Harare. The agency, [[D p1 employer|Seabright Homecare]], met them with a car, and with a second contract. It said that they owed a further £6,000 if they left within five years. Director [[K p3 name|Lorraine Petherick]], 48, took away the residence cards for "checking" and did not bring them back.

They slept in turns, in one bed, at [[W p1 address|a bungalow in Hele Lane]]. One would get up for the night round as the other came in.

"[[W p1 name|Tendai]] would leave the pillow warm for me," said Ms [[W p2 name|Sibanda]].

When Ms [[W p1 name|Mhlanga]] asked in writing about her hours she was dismissed the same evening and her sponsor was told that she had absconded. [[K p3 name|Petherick]] has since been charged under the Modern Slavery Act.

Employment Judge [[K p4 name|Hugh Trewin]] awarded £38,212. [[K p5 name|Beatrice Olawale]], of a migrants' helpline, said that it would be hard to collect, since the firm dissolved itself in the week of the hearing.
