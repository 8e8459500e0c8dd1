id: l-0080
genre: news
where: US-NH
published: 2022-05-26
title: Nashua escort acquitted of larceny; customer convicted of lying
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=convicted,witness age=58 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: independent adult; she was robbed of her fee rather than the other way; both keepable

Tap, tap went the judge's pen, for the length of time that it took a bank vice president to find the page in his own statement where he'd said the opposite.

He didn't find it. [[K p2 name|Edmund Quimby]], 58, of Hollis, had reported in November that an escort stole his $1,200 watch. Wednesday in Nashua district court he agreed that he'd handed it to her in place of a fee, his wife having canceled the card.

[[K p1 name|Brigid Anne Tolland]], 36, was acquitted of theft. She was fined $100 for the other matter, to which she had never pretended innocence; she keeps receipts.

"I'm a sole proprietor," she testified. She answers to nobody, she said, owes nothing except on her car, and has turned down two men who proposed to manage her, one of them with a brochure.

For the state, [[K p3 name|Prosecutor Levi Hathaway]] conceded that the complaining witness "has not aged well." For the defense [[K p4 name|Mirabel Ortolani]] asked that the watch be returned to her client; Judge [[K p5 name|Fern Doucette]] thought not.

[[K p2 name|Quimby]] then pleaded guilty to a false report. Fine, $500. The watch stays in evidence. It runs four minutes slow.

— [[K p6 name|Asa Whitmarsh]]
