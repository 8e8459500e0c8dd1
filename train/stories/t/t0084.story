id: t0084
genre: news
where: US-WI
published: 2024-04-04
title: Recruiter pleads guilty in fake modeling calls
person p1: role=convicted age=33 protected=no why=adult-convicted
person p2: role=victim age=24 protected=no why=adult-victim
person p3: role=victim age=31 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen p2: none
screen p3: none
note: nothing to protect; recruiter, modelling, photos, fees from young women: pure fee fraud, adults, nothing sexual

RACINE — He told them to bring comfortable shoes, a parent if they liked, and $195.

[[K p1 name|Preston Vail]], 33, pleaded guilty Wednesday to thirteen counts of theft by fraud. He'd rented ballrooms in four cities, hung a curtain, and told young women that he recruited for a catalog. There wasn't a catalog. There was a camera, but it had no card in it.

"He was a gentleman. I was robbed by a gentleman," said [[K p2 name|Simone Achebe-Frost]], 24, a barista who drove in from Kenosha with her mother. No one was touched, asked to undress, or taken anywhere, Assistant Attorney General [[K p4 name|Kurt Radtke]] said; all he ever wanted was the fee.

[[K p3 name|Paige Lindgren]], 31, asked that the ballroom chairs be counted too. She had carried them in.

