id: ai0015
genre: news
where: US-MI
published: 2020-09-16
title: Flint woman freed after nine months; judge says she was 'the merchandise'
person p1: role=victim,convicted age=26 protected=yes why=trafficking-victim
person p2: role=convicted age=41 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=6 protected=yes why=identifies-protected
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=consented
person p8: role=author age=- protected=no why=author
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p7: sex-trafficking-minor
note: conviction for transporting set aside; nothing in the text says that she agreed to be named; daughter and mother named; expert says plainly she was sold as a girl and gave leave

The order is two pages long and took nine months to get. "The court now understands," it says, "that it sentenced the merchandise along with the merchant."

With that, Genesee Circuit Judge [[K p3 name|Thaddeus Boone]] on Tuesday set aside the conviction of [[W p1 name|Raelynn Kostecki]], 26, for transporting a person for prostitution. The person whom she'd transported, it turns out, was herself.

[[W p1 name|Kostecki]] walked out of the women's prison at Ypsilanti at 4:15, number [[W p1 id|774120]] still on the band at her wrist.

She had been arrested in 2019 at the wheel of [[K p2 vehicle|a Dodge Durango]] owned by [[K p2 name|Marvin Lee Gaddy]], 41. There was cash in the door and a list of hotels. She said nothing, took a plea, and got two to fifteen years. It wasn't until [[K p2 name|Gaddy]] was tried for something else that a detective, [[K p4 name|Lakeisha Broom]], read his phone. It had videos. In one, [[K p4 name|Broom]] testified, he holds a pistol to the car seat of a sleeping child and tells the mother where to drive.

"[[W p1 name|Raelynn]] didn't take a plea," her lawyer, [[K p9 name|Jonah Fishbein]], said on the steps. "[[W p1 name|Rae]] took an order."

The child is [[W p5 name|Oaklynn]], 6. She has been with her grandmother, [[W p6 name|Deb Kostecki]], at [[W p1 address|the mobile home court on Bristol Road, lot 40]]. A banner there said WELCOME HOME MOMMY, with [[W p1 photo|a school picture of both, same gap in the teeth]].

[[K p7 name|Tanisha Merriweather]], who teaches police cadets at Mott, filed the brief that the judge quoted. "I was sold out of a house on Dupont Street at fourteen, and I say so with my own name because I'm 52 and I feel like it," [[K p7 name|Merriweather]] said. "At 26 I'd have wanted it kept out."

[[K p2 name|Gaddy]], inmate [[K p2 id|318866]], is serving 22 to 40 years. Records show that as a boy of twelve he was himself removed from a house raided for the same trade.

Asked on Tuesday what she'd do first, the freed woman said that she'd like to sit in a bath. Then she said that she starts on Monday at [[W p1 employer|Halo Burger on Saginaw]], nights, and does anyone have a ride.

[[K p9 name|Fishbein]] has asked that the old file, [[W p1 id|19-045512-FH]], be sealed. Until it is, the state's public offender search still returns "[[W p1 name|KOSTECKI, RAELYNN MARIE]]," with a photograph in which one eye is shut, and with three marks listed: [[W p1 body|"M.L.G." on the collarbone; rose, right hand; scar, chin]].

"They should black out the M.L.G. first," [[K p4 name|Broom]] said.

— [[K p8 name|Curtis Delacroix]]
