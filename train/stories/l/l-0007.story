id: l-0007
genre: comments
where: US-CT
published: 2010-05-22
title: Comments on: "Berlin Turnpike motel raid, seven charged"
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=author age=- protected=no why=author
person p7: role=author age=- protected=no why=author
person p8: role=author age=- protected=no why=author
person p9: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: commenters out a 17-year-old by school, car and first name; nobody sees her as a victim; buyer is a town councilman

Story: Seven people were charged after Newington police raided two rooms Thursday. They include Councilman [[K p2 name|Vincent Labriola]], 47, and [[K p3 name|Jermaine Stokes]], 31, of Hartford, accused of promoting prostitution. A 17-year-old girl was charged with prostitution and released to a relative.

[[K p5 alias|berlin_tpke_bob]]: [[K p2 name|Vinnie]]!! Well there goes the sewer referendum

[[K p6 alias|SoxFanInExile]]: Everyone's talking about [[K p2 name|Labriola]] and nobody about the little tramp. 17 is old enough to know. $150 for half an hour, says the arrest report. I didn't make that at 17.

[[K p5 alias|berlin_tpke_bob]]: it went to [[K p3 name|Stokes]], read the thing, he was in the next room with the money

[[K p7 alias|mom of 3]]: Is it the girl who drives [[W p1 vehicle|the purple Neon with the bunny sticker]]? She's in my son's homeroom at [[W p1 school|Wethersfield High]]. Was. Hasn't been in since Easter.

[[K p6 alias|SoxFanInExile]]: [[W p1 name|Lorena V.]]? Figures

[[K p7 alias|mom of 3]]: you didn't hear it from me. Goes by [[W p1 alias|"Lolo"]]

[[K p5 alias|berlin_tpke_bob]]: it's [[W p1 name|Lorena Valdivieso]], it was on the police log on the wall at the station, docket [[W p1 id|H15N-CR10-0026113]], you can just walk in and look. Sgt [[K p4 name|Pruitt]] keeps it in a binder

[[K p7 alias|mom of 3]]: my sister works at the courthouse & says the judge ([[K p9 name|Prestia]]) put the girl's case over because nobody could find who has custody. [[K p2 name|Labriola]] had two lawyers. [[K p3 name|Stokes]] had none but he had $11,000 in a cereal box

[[K p8 alias|Unca Leon]]: So grown men pay, a grown man collects, and the 17 yr old is the one you people want the name of. I'm going to bed

[[K p6 alias|SoxFanInExile]]: nobody made her get in the car, [[K p8 alias|Leon]]

Moderator: Please stay on the subject of the sewer.
