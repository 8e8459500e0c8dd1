id: ad0013
genre: social
where: GB-SCT
published: 2022-12-08
title: Help [[W p1 name|Anca]] get home for Christmas
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: a well-meant crowdfunder by a customer names the nail worker, her new flat and new job; the bar, where she slept, is W

**£640 raised of £2,000**
Organiser: [[K p2 name|Fiona Geddes]], Kirkcaldy

Some of you will have had your nails done at [[W p1 employer|Velvet Tips on the Esplanade]] and never known that the lassie with the quiet smile slept on the massage bed at the back. I was one of those customers. I tipped her two pounds and she looked at the door before she took it.

[[K p3 name|Tuan Bach]] got six years last month. He'd met her off the coach in Glasgow, taken her identity card "for the council", and put the rent, the bus fare and the polish on a bill that she was told would take until 2026. When she cut her hand he stopped a week's food.

She's safe now in [[W p1 address|a flat above the launderette in Links Street]] and packs fish at [[W p1 employer|McVey's]] three nights. What she wants is to see her wee boy in Brăila.

[[W p1 photo|Photo: Anca and me at the beach, Nov.]]

[[K p4 name|Dr Sorcha Lennie]] of the city's support project says that giving her cash, rather than vouchers, is right.

**Words of support (3)**
Moira: £20 xx
A. Pringle: is this the same [[W p1 name|Anca Dobre]] that did my hen night? Lovely girl
[[K p2 name|Fiona Geddes]]: please don't put her surname on here
