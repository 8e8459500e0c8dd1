id: ad0061
genre: blog
where: US-TN
published: 2012-05-08
title: Hollow Creek Truth: What the paper won't tell you about the "revival house"
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p2: labor-trafficking
note: recovery-farm labour, adult and minor; only a blogger accuses the preacher; the farm is where they slept; comment leaks

By [[K p4 name|Dovie Stallings]]

I've lived on this road for sixty-one years and I know what a chicken house smells like and what a church smells like, and [[W p1 address|New Canaan Farm]] smells of the one and calls itself the other.

They get their people from the court van. Pills, mostly. You sign over your food stamps and your phone and your driver's license at the door to [[D p3 name|Brother Wade Ketchum]], and then you catch broilers from ten at night to six in the morning for the processor at Cleveland, and the check goes to the ministry. If you won't, [[D p3 name|Brother Wade]] writes to the judge that you "refused treatment". That's eleven months and twenty-nine days in the jail. He tells them so at the supper table, I have it from two that's run off through my corn.

One was a grown woman, [[W p1 name|Lurleen]], who'd a hand swole like a mitten from the cages and was let see no doctor. The other told me she was sixteen and I believe it. Her own daddy had left her there as a "junior disciple". She hadn't been to school since the fall.

I gave them pie and called the TBI. An agent by the name of [[K p5 name|Hollis Greer]] has been out twice. Nobody has been charged with anything. I'm just an old woman with a computer.

**4 comments**

*Anonymous:* Liar. He saved my brother.

*S. Pruitt:* Miss [[K p4 name|Dovie]], is the girl [[W p2 name|Tansy]]? [[W p6 name|Roy Gaddis]]'s girl, that used to [[W p2 other|show the red Devons at the fair]]?

*[[K p4 name|Dovie]]:* Now Sue, I left that out on purpose.

*Anonymous:* [[W p1 name|Lurleen Bivens]] still owes me forty dollars, tell her its forgot
