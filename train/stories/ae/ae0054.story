id: ae0054
genre: news
where: US-MT
published: 2006-10-12
title: Rodeo queen's crown recovered
person p1: role=victim age=19 protected=no why=adult-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; adult theft

A tiara that vanished from the Mint Bar in Shelby Forks on Labor Day was found Sunday on a llama.

The llama belongs to [[K p2 name|Cody Blackweasel]], 24, of [[K p2 address|Mile 6, Kevin Road]], who was cited for theft and told Deputy [[K p3 name|Ingrid Halvorsen]] that he had meant to bring it back, and that it had got to be a bigger thing the longer he left it.

The owner, Miss Rodeo Northern Lights [[K p1 name|Dakota Jensen]], 19, studies range science in [[K p1 school|Bozeman]] and said she wasn't angry. "I felt like a victim for about a day. Then I saw the picture."

The picture was taken by [[K p4 name|Pearl Running Wolf]], the animal's vet, whose office at [[K p4 address|210 Oilfield Avenue]] has it on the wall. [[K p2 name|Blackweasel]]'s hearing is Nov. 2 in North Dakota time, he said; the court is in Montana and will expect him an hour later.
