id: ak0040
genre: school
where: US-ME
published: 2017-05-12
title: Spring musical, "Oliver!", survives its workhouse
person p1: role=bystander age=12 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=minor-not-in-crime
person p8: role=author age=16 protected=no why=author
screen p2: none
note: school paper review of a musical about exploited children; every name kept; words of crime belong to the plot

By [[K p8 name|Juniper Haskell]] '18

A boy gets sold. It's how the thing begins: twelve pounds, or near offer. He's put to work for an undertaker, runs off, and falls in with a man who feeds children sausages and sends them out to steal. A woman who tries to help him is beaten by her boyfriend, and worse. If you'd read it in the Bangor paper you would have to lie down.

At [[K p4 employer|Hampden Academy]] last weekend it had nine curtain calls.

[[K p1 name|Finn Ouellet]], 12, on loan from [[K p1 school|Reeds Brook Middle School]], was Oliver. He has a voice like a glass of water. In "Where Is Love" he sat on the lid of a coffin ([[K p6 name|Roger Ouellet]], his dad, built it; he builds real ones) and nobody coughed. His only slip was on Friday, when he asked for more and there was in fact more; a stagehand had filled the bowl.

[[K p2 name|Noor Al-Masri]], 17, who came here from Homs at nine, played Fagin as nobody's stereotype, with a Maine accent. "I wanted him to sound like the guy at the dump," [[K p2 name|Noor]] told me. "You like him. You wouldn't leave your bike." She is [[K p2 other|valedictorian]] and is off to [[K p2 school|Bowdoin]].

As Nancy, [[K p3 name|Cordelia Pomeroy]] knocked the rust off "As Long As He Needs Me." Director [[K p4 name|Ms. Thea Lindquist]] stopped the show there on Sunday and read out the number of the domestic violence line, 1-800-555-0199. I thought that was hokey. Then I saw two of the parents write it down.

[[K p7 name|Gabe Sabattus]], the Artful Dodger, picked eleven actual pockets on opening night, among them that of the principal, [[K p5 name|Mr. Warren Tozier]]. Mr. [[K p5 name|Tozier]] got his wallet back with a note: "Arrest me. [[K p7 name|Gabe S.]], locker [[K p7 other|440]]." He has framed it.

Also to be praised: the pit, above all the one tuba; [[K p6 name|Mr. Ouellet]]'s bridge; and forty little kids in sacks, who were supposed to look starved and had been at the bake sale.

If I have a complaint it's of the program, where a whole page tells us that child labor "is a thing of the past." [[K p4 name|Ms. Lindquist]] says that she didn't write it. Somebody should tell them. [[K p2 name|Noor]] could: she sewed collars in Gaziantep the summer she was eight, for an uncle, "for ice cream money, and he was nice, don't make it sad." But she knew some who weren't with an uncle.

Next spring: "Guys and Dolls." [[K p7 name|Sabattus]] is already practicing with dice. [[K p1 name|Finn]] will have a moustache by then, he says.
