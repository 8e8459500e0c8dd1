id: ac0029
genre: news
where: IE
published: 2019-03-31
title: The Ice House
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=59 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: fishing; Ghanaian and Filipino crew; one arrested as illegal; chorister; vessel where they slept W

In Killybegs the women who make the sandwiches for the boats know the crews by what they leave. The Ghanaian left the egg.

[[K p4 name|Bríd Gallen]] had never met an adult who was afraid of mayonnaise, so one night she walked along the pier to ask. He was on the deck of the [[W p1 place|*Réalt na Mara*]] mending by torchlight. He told her, very politely, that he was not permitted to step over.

"Over what?" she said.

"The edge, madam."

It was the fourteenth month. He and the others had transit papers for three days; the skipper had those, and their seaman's books. They were paid for landings, less fuel, and somehow there had never been a landing. Two had asked for their wages and been told the Guards would be rung.

The younger man went over the edge anyway. He was lifted at a bus shelter in Donegal town, and spent sixteen days in Castlerea prison as an illegal entrant, during which [[K p3 name|Eunan McGroarty]], 59, reported him for stealing a jacket. He was wearing the jacket. It was March.

Both have leave to remain. [[K p3 name|Mr McGroarty]] is before the Circuit Court in June and denies it all.

On Sunday at the ten o'clock in [[W p1 place|St Mary's]] the choir had a new bass, [[W p1 other|the only one they've ever had who reads tonic sol-fa]]. I looked in the booklet. There, under Basses, between the pharmacist and the vet: [[W p1 name|Kwabena Otoo-Mensah]]. He raised his eyebrows at me to say, well, I'm on dry land.

His friend [[W p2 name|Rodel]] prefers the egg.

— [[K p5 name|Caoimhe Tuohy]]
