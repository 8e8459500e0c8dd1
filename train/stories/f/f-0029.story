id: f-0029
genre: interview
where: US-FL
published: 2022-01-11
title: 'You can print my name. I've waited ten years to say it myself'
person p1: role=victim,author age=15 protected=no why=consented
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=expert age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor misidentified=no
note: a survivor who waives anonymity in plain words and, talking, names the other girl, who has not

[[K p1 name|Jordan Ashby-Reyes]] is 27, runs a two-chair barbershop in Lakeland, and speaks to police academies. On Human Trafficking Awareness Day, she sat down with the Ledger-Sun's [[K p4 name|Colleen Duffy]]. The talk has been cut for length.

Q. You were adamant that we use your name.

A. Yes ma'am. First and last. When I was fifteen it was in the paper as an arrest. "Juvenile prostitute." They spelled it right, too. So you all can spell it right again.

Q. How did it start?

A. A man named [[K p3 name|Rashad Coverley]] fixed my mama's car for free. That's it, that's how. He is doing 30 years. He told me that the car had cost eleven hundred and I could work it off at conventions. I never did see anybody's name tag.

Q. Were there others?

A. One the whole time. She was a year under me. We shared a toothbrush. I used to tell people she was my sister, so they'd put us in the same room. [[W p2 name|Bree]] is the reason I ate. She'd pocket the crackers.

Q. Where's she now?

A. She's good. She has kids and a good man who doesn't know, and she does [[W p2 employer|dispatch for the school buses over in Winter Haven]]. Oh. Don't put that. She's never told a soul. It's me that's doing this, not her.

Q. What do you tell the cadets?

A. I ask who's got a daughter. Then I pass my mug shot around. I've got it laminated. I say, tell me what you see. First class I ever taught, a man in the front row said, "A kid with a busted lip." I said, that's all I wanted somebody to write.

[[K p5 name|Dr. Funmi Adeleke]], who directs a survivors' program in Tampa, says that telling one's story is "a right and not a duty."
