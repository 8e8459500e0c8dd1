id: af0087
genre: news
where: US-KY
published: 2020-10-08
title: Horse groom ordered to leave; trainer's trial delayed
person p1: role=victim,accused age=32 protected=yes why=trafficking-victim
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: stables; id leak via the horse

LEXINGTON — An immigration judge gave a groom thirty days to leave the country Tuesday, six weeks before he was to be the chief witness against the trainer who brought him in.

[[W p1 name|Eliseo Barrientos]], 32, came from Chiquimula on a seasonal visa that named a stable which did not exist. The one that did exist, run by [[K p2 name|Winston Pryor Gaines]], 61, had forty stalls and one groom. [[W p1 name|Barrientos]] worked seven days, slept in [[W p1 address|the tack room of Barn C]] and had a yearly wage of $0, for he was said to owe for the visa, and for a colt that had died. [[K p2 name|Gaines]] had a deputy's badge from some county or other and showed it if leaving was spoken of. In July he whipped him with a lead shank.

The visa ran out while the passport lay in [[K p2 name|Gaines]]'s desk. That made [[W p1 name|Barrientos]] an overstay.

"It's difficult to think of a neater trick," said law professor [[K p4 name|Miriam Adeyemi]].

Judge [[K p3 name|Carl Stuckey]] noted that the groom was "candid." He's the one who walks [[W p1 other|Sweet Ransom]] to the paddock, for those who were at Keeneland.
