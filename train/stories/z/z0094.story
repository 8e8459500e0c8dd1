id: z0094
genre: news
where: US-CA
published: 2006-06-08
title: Team passport mislaid; Sacramento girls miss flight, make final
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
note: sports, innocent: passports kept by coach

By [[K p5 name|Walt Dombrowski]]

SACRAMENTO — Their coach held all fifteen passports, for safety, in a pillowcase. The pillowcase went to the hotel laundry.

"I was told it'd be hours," said [[K p4 name|Coach Bettina Rao]] of the Capital Comets under-17s. "I said, those are my girls' lives going round in there."

Left midfielder [[K p1 name|Soledad Fry]], 16, found hers legible. Keeper [[K p2 name|Amaka Eze]], 17, can still be seen, from the eyebrows up. [[K p3 name|Hope Lindqvist]], 16, came out of the dryer as somebody called "Ho."

They flew to Calgary on Sunday with a letter from a consul, played two hours after landing, and beat Manitoba 3-2. [[K p1 name|Fry]] scored twice. [[K p3 name|Lindqvist]], who'd been called Ho all day and will be for life, had the winner.

"I owe these kids a great deal," said [[K p4 name|Rao]]. It's $1,455.
