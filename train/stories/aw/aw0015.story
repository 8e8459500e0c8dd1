id: aw0015
genre: school
where: US-KS
published: 2023-01-13
title: Blue Day, blue tongues: assembly on trafficking ends in slush
person p1: role=author age=17 protected=no why=minor-not-in-crime
person p2: role=expert age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=16 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=18 protected=no why=adult-bystander
screen p4: none
note: awareness day at a high school; students named for poster contest and play a victim in a skit; nothing to protect

by [[K p1 name|Mai Vang Thao]], The [[K p1 school|Wichita Prairie West]] Bugle

If you wore blue on Wednesday, thanks. If your tongue was blue, too, you've been to the Key Club's slush stand, which took in $612 for the county's shelter program before the machine died.

It was National Human Trafficking Awareness Day. Principal [[K p6 name|Dr. Reginald Foss]] let all of us out of fourth hour for an assembly that was less awful than the one on vaping.

The speaker was [[K p2 name|Janelle Kowalczyk]], who's a forensic nurse. She told us that she wasn't going to show any chains or duct tape, because that isn't what it looks like. It looks like a boyfriend who's 24. It looks like somebody who pays for your nails and then says that you owe him. It looks like a job that takes your passport. "If you are under 18 and somebody makes money off you, it's never your fault and it's never a crime of yours," [[K p2 name|Kowalczyk]] said, twice, with the slide off.

Then came the skit. [[K p4 name|Jordan Estrada]], a 16-year-old junior, played "Kelsey," who gets groomed on a game app, sold by a creep in a bathrobe and arrested by mistake. [[K p7 name|Chase Abernathy-Bell]], 18, was the creep. It was his dad's bathrobe. [[K p4 name|Estrada]] forgot the line where Kelsey calls the hotline, so she called [[K p7 name|Chase]] a bathrobe, and people clapped till Officer [[K p3 name|Will Tarrant]], our SRO, had to flick the lights.

[[K p3 name|Tarrant]] took questions after. Has he ever found a case here? No. Has anyone at this school been trafficked? "If so I wouldn't tell you, and neither would you, right?" That shut us up.

The poster contest went to [[K p5 name|Amara Nwachukwu]], a freshman, for a drawing of a price tag cut in half. [[K p5 name|Amara]]'s going on to state in Topeka on Feb. 3, and she plays the only bassoon that we have, so the band will be one short.

Not everybody was impressed. Somebody (not me) wrote on the banner that blue ribbons never freed anyone. Dr. [[K p6 name|Foss]] let it hang. "That's a fair point and it's spelled right," he told the Bugle.

Want to help more? Ms. [[K p2 name|Kowalczyk]] needs backpacks, unopened socks and phone chargers: drop them in Room 118, or write to [[K p1 email|bugle@prairiewest.example]]. Key Club president [[K p4 name|Jordan]] says that the slush machine's been fixed for prom.

Photos by [[K p1 name|M. Thao]]: [[K p4 photo|estrada_as_kelsey.jpg]], [[K p7 photo|chase_bathrobe.jpg]].
