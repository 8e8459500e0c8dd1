id: k-0022
genre: news
where: US-AL
published: 2014-04-09
title: Missing Selma toddler found asleep in neighbor's hay barn
person p1: role=missing age=2 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: a missing child found safe, no crime: nothing to protect

SELMA, Ala. — Two hundred searchers, a helicopter and a borrowed mule spent Monday night looking for a 2-year-old boy who was, all along, about ninety yards from his own porch.

[[K p1 name|Jaxon Pettway]] was found at 5:50 a.m. in a hay barn, curled against a blue heeler named Deputy. He had a mosquito bite and a pacifier that was not his.

"I don't know whose pacifier that is," said his grandmother, [[K p2 name|Ola Pettway]], "and I don't care."

Dallas County Sheriff's Lt. [[K p3 name|Royce Cleckler]] said there was no sign of anything but a toddler who'd learned to work a latch. The barn's owner, [[K p4 name|Thurman Lide]], is putting up a higher one. He has offered the boy the dog on weekends.
