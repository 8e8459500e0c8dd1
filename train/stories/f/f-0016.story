id: f-0016
genre: news
where: US-NC
published: 2022-10-05
title: Nail salon owner pleads guilty; workers lived above the dryer vents
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=convicted age=45 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=no
screen p2: labor-trafficking misidentified=no
note: nail bar; a customer calls her by her salon name, and the plea papers' pseudonyms stay; station number and reviews single out

JACKSONVILLE — On the online review page of [[D p1 employer|Tropic Nails & Lash]], now closed, forty-one people recommend the same chair.

"Ask for [[W p1 alias|Lily]] at [[W p1 other|station 6]]," one of them wrote in March. "Best gel in Onslow. She never takes a day off!"

She could not. [[K p3 name|Kenny Duc Phan]], 45, who owned the salon and two others, pleaded guilty Monday in federal court in Wilmington to two counts of forced labor. He faces as much as 20 years on each.

The plea agreement calls the women "Worker One," then 26, and "Worker Two," then 19. Both came from Nghe An province on fiancée visas for men they had never met. [[K p3 name|Phan]] took their green cards at the airport curb, set a debt of $28,000 each, and lodged them in a crawl space over the wax room, where the heat from the dryers was vented. They worked 78 hours a week. Tips went in a locked box bolted to the counter. A worker who broke a bottle owed him for the bottle and the polish on the floor.

When Worker Two asked to see a dentist, [[K p3 name|Phan]] told her that the marriage would be reported as fraud and that she would be jailed before her tooth was. He then mailed a photograph of her to her parents with its face cut out.

"It's a quiet crime," U.S. Attorney [[K p4 name|Geoffrey Stannard]] said. "You can hear Top 40 over it."

[[K p7 name|Brittany Schoonover]], a Navy wife who'd been coming since 2020, saw the younger one crying and left a note in a tip envelope with a hotline number. "I wrote it for [[W p2 name|Thuy]] because she could read some English," she said. "I guess she gave it to the one who could stand up to him."

The call that came in to the hotline lasted nine seconds. Investigator [[K p5 name|Reggie Sutton]] of the state labor department went in two days after for a manicure.

[[K p6 name|Hannah Oduya]], a lawyer for the women, said one has begun a dental hygiene course at [[W p2 school|Coastal Pines Community College]] and the other is [[W p1 employer|doing hair at Shear Joy]], "for wages, with a day off, which she spends asleep."

Sentencing is Jan. 17.

[[K p8 name|Marisol Trent]] reports for the Onslow Ledger.
