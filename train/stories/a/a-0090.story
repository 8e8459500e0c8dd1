id: a-0090
genre: news
where: US-VA
published: 2010-04-02
title: Spring brings 2,000 to shad planking
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: none
note: politics; nothing to protect; first name Virginia with the state

WAKEFIELD MILLS — There are two ways to eat shad, [[K p3 name|Virginia Peebles]] explained, and both of them involve bones.

Two thousand people, or by the sheriff's count 1,400, came to the pines Wednesday to do it, and to be shaken by the hand. State Sen. [[K p1 name|Buford Epes]] wore a seersucker suit. His challenger, Del. [[K p2 name|Naomi Achterberg-Cole]], wore boots, and took off the lead early by eating the roe.

"If you can't get through a shad you can't get through a budget," [[K p2 name|Achterberg-Cole]] said.

[[K p1 name|Epes]] said that the fish were better under the previous administration.

[[K p3 name|Peebles]], who is 88, has planked at every one since 1949 and votes, she said, for the weather. There is no finer in [[K p3 place|Virginia]].

[[K p4 name|Tucker Boone]]
