id: f-0073
genre: news
where: US-KY
published: 2008-08-28
title: At the fair, a ribbon withheld, a pig released, a governor licked
person p1: role=bystander age=14 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=public-figure age=- protected=no why=public-figure
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=13 protected=no why=minor-not-in-crime
person p7: role=author age=- protected=no why=author
screen: none
note: county fair; minors in a dispute over a hog; "accused", "custody", "protective"; nothing to protect

The trouble at the Barren Springs Fair began with a freckle.

On Thursday morning [[K p1 name|Jolene Overby]], 14, of the Cub Run 4-H, was leading her Duroc barrow, Elvis, out of the ring with what looked like a blue ribbon, when [[K p2 name|Garland Stamper]] stood up in the third row and said that it wasn't Elvis. Elvis, he said, had been weighed in in May with a black freckle on the left ham. He'd seen it. He had remarked on it to his wife.

There's a rule, and it's a serious one: the hog you show must be the hog you raised. Superintendent [[K p3 name|Wilbur Nakashima]] took the ribbon into protective custody. Elvis, or whoever it was, was put under guard.

"I've slept in that barn with him since March," [[K p1 name|Jolene]] said, and did not cry until she'd gotten behind the lemonade. It was there that she was found by [[K p6 name|Chance Renfro]], 13, whose pig had come in second, and who stood to be champion. He told the superintendent that if they gave it to him, he'd hand it right to her, so they might as well save a step.

The freckle was sent for, in the sense that a vet was. [[K p5 name|Dr. Adaeze Combs]] washed the left ham, then the right. She found it behind an ear. "It's a tick," she announced. "It was a tick in May too, I expect. A different tick."

[[K p2 name|Stamper]] has apologized and bought the hog.

[[K p4 name|Gov. Stuart Langhorne Pell]], arriving at this point for the ham breakfast, bent down for a photograph with the champion. Elvis licked him from the collar to the hairline. The pig then left through the press and was at large till Friday. No charges will be filed.

OTHER RESULTS, Page B4. The quilt winners were run last week with the wrong quilts.

— [[K p7 name|Imogene Tarter]]
