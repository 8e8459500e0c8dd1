id: ad0044
genre: social
where: PH
published: 2025-01-22
title: X thread: bakit siya ang kinulong? #Free[[W p1 name|AteLiza]]
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: scam compound worker jailed on return as scammer; campaigner's hashtag uses real short name without consent told in the text

@[[K p4 alias|migrante_dev]]:
(1) Si Ate L. ay 26, taga-Iloilo. Inalok ng "customer service, Bangkok, 60k". Pagdating, dinala sa kabila ng ilog. Kinuha ang passport. 16 hours a day pretending to be a lonely engineer named Kevin.

(2) 'Pag di naka-quota: no food, tayo sa araw. One time, electric baton. To leave = $5,000, "training cost".

(3) She got out in Nov. Landed at NAIA. And they arrested HER. Syndicated estafa, Crim. Case [[W p1 id|R-PSY-25-00714]]. Nakakulong sa Pasay kasama ang mga drug cases.

(4) The recruiter, [[K p2 name|Jomar Alcantara]], was charged too, yes. He posted bail in two hours.

(5) Sabi ni Usec [[K p3 name|Teresita Lontoc]] "we're reviewing." Review faster po.

Replies
@visayasvoice: kapatid nya ba yung nasa [[W p1 employer|Jollibee Jaro dati]]? Si [[W p1 name|Liza Mae]]?
@[[K p4 alias|migrante_dev]]: please delete, her family asked for no name. 
@visayasvoice: eh nasa hashtag nyo? 😅 #Free[[W p1 name|AteLiza]]
@[[K p4 alias|migrante_dev]]: ...tama ka. Ang tanga namin. Changing it.
