id: z0087
genre: blog
where: US-MA
published: 2019-02-14
person p1: role=victim,author age=22 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: first person signed adult; accused by private voice only D; friend kept

It's Valentine's Day and I'd like to send one.

To my friend [[K p3 name|Oyinkan]], who drove from Amherst to Worcester at two in the morning in a car with no heat and didn't ask me a single question till I'd eaten an egg.

To [[K p4 name|Nurse Petra]], who said "whenever you're ready," and then meant it, for an hour.

And not to [[D p2 name|Graham Sewall-Pruitt]], who was my thesis adviser and is nobody's now. In October of my senior year, when I was 22, he bolted his office and told me I could have the letter if I were nice. I wasn't nice. He did what he did. The college has a file. The police don't, because I didn't want one. I want this.

I was going to sign it "a student." I'm not one any more. I'm

[[K p1 name|Temperance Adler-Quist]]
