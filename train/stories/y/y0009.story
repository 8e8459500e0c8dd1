id: y0009
genre: school
where: KE
published: 2022-11-18
title: Kiambogo Girls' drama festival – full results!!
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=15 protected=no why=minor-not-in-crime
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
note: nothing to protect; the play is about a girl sold for dowry; pupils in a school blog

It rained until the tent sagged, and still four hundred of you came.

First place in Original Play went to Form Three for *Ng'ombe Kumi* ("Ten Cows"), the story of a girl sold in marriage to a man who owns the only lorry in the village. [[K p1 name|Wairimũ-Chebet Tallam]], 16, who wrote it, also played the lorry. [[K p2 name|Nasimiyu Kadzo]], 15, was the girl, and when she threw the passport on the fire (it was a hymn book cover, Madam Principal, please relax) the back row stood.

Choral verse: Form One, "The Debt of the Rain".

Best Actress: [[K p4 name|Akinyi Oyoo-Mwende]], the trafficker with the umbrella. Off stage, [[K p4 name|Akinyi]] is deputy head girl and could not harm a fly.

Thanks to Nakuru for the lights. The county round is on 2nd December; see Mr Tutor for the bus list, 300/= each.

– [[K p3 name|Tr. Euniah Gesare]], patron
