id: ap0034
genre: interview
where: US-CO
published: 2021-06-18
title: Podcast transcript: "The second toothbrush," episode 31
person p1: role=victim,author age=- protected=no why=consented
person p2: role=convicted age=- protected=decide why=adult-convicted
person p3: role=relative,witness age=6 protected=yes why=minor-witness
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=decide why=domestic-violence-victim
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=accused age=- protected=decide why=adult-accused
note: DV survivor names herself explicitly (K), convicted ex-husband is father of a witness child (D), another DV woman D, a private accusation D, child W

[[K p4 name|RAFAELA SUÁREZ]]: This is *Door Number Two*, from Fort Collins. My guest sells insurance, coaches a roller derby team, and has been on the front page in a neck brace. Tell us who you are, however you'd like.

[[K p1 name|KENDRA VOLLMER]]: I'd like all of it. [[K p1 name|Kendra Ann Vollmer]]. I'm on the team sheet as [[K p1 alias|Vollmer Capone]]. Use whichever. I was Mrs. Somebody for seven years, so I'm enjoying it.

[[K p4 name|SUÁREZ]]: There was a plea.

[[K p1 name|VOLLMER]]: [[D p2 name|Scott Brandvold]] pleaded to second-degree assault, in Larimer County, and got six years. He's at Sterling, inmate [[D p2 id|155-087]]. He's out when the kid's in middle school. I have the date on the fridge under a magnet of a taco.

[[K p4 name|SUÁREZ]]: You have a kid.

[[K p1 name|VOLLMER]]: I do, and I'm going to be cagey. I say "the kid." He was six. He's the one who called. He dragged a chair to the wall phone, and that's why I'm alive, and I'd really, really like him to be able to be a jerk in seventh grade without anyone knowing it.

[[K p4 name|SUÁREZ]]: He packed a bag.

[[K p1 name|VOLLMER]]: He'd packed it weeks before! Sheriff's deputy found it behind the water heater. Two toothbrushes. Mine and his. [[K p5 name|Deputy Alma Trujillo]], she sits down on the basement floor, and says, "[[W p3 name|Oskar]], how long has this been here?" — aw, crud. You can bleep?

[[K p4 name|SUÁREZ]]: We'll bleep it.

[[K p1 name|VOLLMER]]: [[K p5 name|Alma]] came to his birthday. Lasers. Okay.

[[K p4 name|SUÁREZ]]: Did other people know?

[[K p1 name|VOLLMER]]: My boss knew. [[K p7 name|Gil Petersen]], at [[K p7 employer|Front Range Mutual]]. He used to schedule me a "dentist" every other Wednesday so that I could see a lawyer. I had the best teeth in Colorado. And a woman on my street knew, since it was going on at her place too. [[D p6 name|Lorna Beckwith]]. She's never told anyone, publicly. Her husband's on the — [[D p8 name|Craig Beckwith]] is on the planning commission, he's never been arrested for a thing. I'm just saying what she showed me. In a laundry room.

[[K p4 name|SUÁREZ]]: We might have to think about whether that airs.

[[K p1 name|VOLLMER]]: Ask her. Ask [[D p6 name|Lorna]], not me. I'd never want to do her telling for her.

[[K p4 name|SUÁREZ]]: What's the kid like now?

[[K p1 name|VOLLMER]]: He's at [[W p3 school|the Lab School on Remington]], he plays [[W p3 other|the accordion, he's the only one, they had to write him a part]]. He wants to be a locksmith. Every night he goes around. Front, back, basement. Then he brushes his teeth.

*Show notes: derby tickets at the door. Photo: [[K p1 name|Kendra]] and team; the file posted on Friday as [[W p3 photo|kendra_and_oskar_brandvold_rink.jpg]] has been replaced. Transcript by [[K p4 name|R. Suárez]]. If you need help: [[K p4 phone|970-555-0150]].*
