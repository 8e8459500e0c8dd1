id: z0097
genre: news
where: US-CT
published: 2022-12-22
title: Christmas at the Legion: a who's who
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=11 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
note: nothing to protect; four people of one first name

It fell to me, [[K p6 name|Ginny Szymanski]], to seat four [[K p1 name|Noels]], a [[K p5 name|Holly]] and a Merry at one table in Torrington, and here is how.

**[[K p1 name|Noel]] 1**: [[K p1 name|Noel Baptiste]], who came from Jacmel at 20 with a debt to a cousin and a recipe, and still has the recipe.

**[[K p2 name|Noel]] 2**: [[K p2 name|Noelle Fitch]], taken, sorry. She's engaged.

**[[K p4 name|Noel]] 3**: [[K p4 name|Noël Ortiz-Lamb]], 11, who played the innkeeper Sunday, and told Joseph that there was no room in a voice that made a grown man in row two offer his own.

**[[K p3 name|Noel]] 4**: [[K p3 name|Noel Fitch]], her father, retired from the brass mill. He pays for the girl's company, he says of his daughter: she lets him win at pitch for a dollar a hand.

[[K p5 name|Selectman Holly Crane]] carved. Merry is a dog.
