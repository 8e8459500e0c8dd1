id: k-0037
genre: news
where: US-TN
published: 2017-10-05
title: Judge denies bid to move trial of teen charged as adult in market shooting
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=victim age=63 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=17 protected=decide why=charged-as-adult
person p7: role=deceased age=44 protected=no why=deceased
person p8: role=witness age=- protected=no why=adult-bystander
note: two teens charged as adults: decide; adult victims, one killed; defendants' addresses

MEMPHIS, Tenn. — A Shelby County judge refused Wednesday to move the trial of two teenagers who will face a jury as adults in the killing of a corner-store clerk, saying that twelve fair people could be found "between the river and the county line."

[[D p1 name|Marquavious Teal]], who was 16 at the time, and [[D p6 name|DeAndre Lamar Hobson]], who was 17, are charged with first-degree felony murder in the shooting of [[K p7 name|Yusuf Abdi Elmi]], 44, behind the counter of the Lamar Food Stop on Feb. 3. The store's owner, [[K p2 name|Saleh Nagi]], 63, was hit in the hip.

Juvenile Court transferred both in April. Their lawyers argued that a video of [[D p1 name|Teal]] being led into the Walter Simmons complex in pajama pants, shared 40,000 times, had poisoned the pool.

"My client's nickname is on T-shirts," said [[K p4 name|Regina Fowlkes]], who represents [[D p1 name|Teal]]. "'[[D p1 alias|Quay]] Pays.' They sell them at the barbershop."

Assistant District Attorney [[K p5 name|Paul Hagerman-Cruz]] said the only eyewitness, a bread deliveryman named [[K p8 name|Earl Dockery]], would testify whatever county he was in.

Criminal Court Judge [[K p3 name|Carolyn Wade-Blackmon]] set the trial for January 22. [[K p2 name|Nagi]], on a cane, shook hands with [[D p6 name|Hobson]]'s grandmother on the way out. Neither of them said anything.
