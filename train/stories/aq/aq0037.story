id: aq0037
genre: news
where: US-AZ
published: 2017-11-16
title: Day care worker charged with breaking Yuma toddler's arm
person p1: role=victim age=2 protected=yes why=minor-victim
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=witness age=6 protected=yes why=minor-witness
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=47 protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: toddler victim and small witness; the mother's name, her gym, hashtag fundraiser and helmet single out; the worker's own child must not be confused; day care is W as attended

By [[K p8 name|Esteban Corrales-Whitt]]

YUMA — A woman who cared for two-year-olds broke the arm of one because he would not lie down, according to a complaint unsealed Wednesday.

[[K p2 name|Ashlyn Renee Tuttle]], 23, of [[K p2 address|West 28th Street]], was arrested Monday at her second job, [[K p2 employer|a smoothie counter in the Palms]]. She's charged with child abuse, a class 3 felony, in [[K p2 id|S1400CR2017-01288]]. She was released to a monitor after two hours under booking number [[K p2 id|Y-117-4420]].

The center, [[W p1 school|Little Saguaros on Avenue C]], has been closed by the state. Its owner, [[K p6 name|Bettina Ostrander]], 47, wept on her own sidewalk. "I did the background. I called the references," [[K p6 name|Ostrander]] said. "She'd been my own girl's sitter."

What [[K p2 name|Tuttle]] first reported, investigators said, was a fall from a changing table. There's no changing table in the twos' room. And there was a witness, a kindergartner there for the day because of a school holiday, sitting in a beanbag with a tablet.

The child of 6 was interviewed by a specialist and told it plainly. Detective [[K p5 name|Marcus Whitehorse]] wrote it down: "Miss [[K p2 name|Ashlyn]] said lay down and he said no and she folded him."

"I've had adults who couldn't give me that," Detective [[K p5 name|Whitehorse]] said.

The boy, who wears [[W p1 body|a blue helmet with sharks on it for the shape of his head]], came through surgery at Phoenix with two pins. He will be in a cast till after New Year's. A fund set up by members of [[W p4 employer|the CrossFit on Fourth Avenue where his mother coaches]] had reached $6,200 last night; it's at [[W p1 url|gofund.example/f/strong-like-jaxson]].

In an e-mail to this newspaper the mother, [[W p4 name|Marisol Denny]], asked people to stop guessing. "I've been tagged twenty times under photos of other babies. Mine is [[W p1 name|Jaxson]]. If you have to pray for someone, get it right. And tell [[W p3 name|Ruby]]'s parents that she's welcome at our house forever, she is a hero."

The editors debated whether to run that, since the paper doesn't identify children who are hurt. It was decided to leave out the name. (*It is above. We regret it. — web, 7:10 a.m.*)

Deputy County Attorney [[K p7 name|Lindsey Obregon]] said that [[K p2 name|Tuttle]], who has a two-year-old of her own in the care of a grandmother and no record but a 2014 speeding ticket, could get up to eight years. [[K p7 name|Obregon]] will ask that both small ones, [[W p3 name|Ruby T.]] and [[W p1 name|Jaxson Denny]], be spared the courtroom.

A meeting for parents is tonight at 6 in the library annex. Child care won't be provided.
