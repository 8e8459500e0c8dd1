id: v0058
genre: news
where: US-TX
published: 2019-12-12
title: Two get life in death of teen they'd sold across three cities
person p1: role=victim,deceased age=16 protected=decide why=deceased
person p2: role=convicted age=29 protected=no why=adult-convicted
person p3: role=convicted age=32 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=deceased
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: deceased minor, rule 5; family speaks of her by name

By [[K p6 name|Wanda Eichelberger]]

For two years the state called her the decedent. On Wednesday, when it was over, her mother stood on the courthouse steps and called her [[D p1 name|Jalisa Renee Broadnax]], and did so three times.

She was 16. She played [[D p1 other|first-chair oboe]]. [[K p2 name|Tavares Munn]], 29, and [[K p3 name|Heather Lynn Sipes]], 32, met her online, fetched her from Killeen and advertised her in Waco, Temple and Austin. Forty-one men, prosecutors said, paid [[K p3 name|Sipes]], who kept the books. When [[D p1 name|Jalisa]] tried to text one of them for help, [[K p2 name|Munn]] gave her something in a soda, and she didn't wake.

Jurors took fifty minutes. Judge [[K p4 name|Hector Balderas-Lowe]] gave each life without parole.

"You had to be told that she was a child," the mother, [[D p5 name|Yolanda Broadnax]], said in her statement. "You had to be told for nine days."

The oboe is at the school, on loan to whoever needs it.
