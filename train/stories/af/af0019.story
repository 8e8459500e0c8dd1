id: af0019
genre: interview
where: US-MN
published: 2014-11-20
title: 'He called it a modeling job'
person p1: role=victim age=20 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
note: adult by fraud and threat; a pseudonym is promised and then broken by the caption and an e-mail

By [[K p3 name|Annika Thorsgaard]], Campus Register

She asked that we call her Rosie. She is a junior now. Two years ago, at 20, she answered a flyer for catalog work and met [[K p2 name|Brent Aldous Keene]], who's awaiting trial in Hennepin County.

"There was a camera. There was never a catalog," she says. "He drove me to Fargo, took my phone and said the room, the dress and the gas came to two thousand. He knew a way for me to clear it. I said no, and he told me he knew where my little sister caught the bus."

She saw men for him for five weeks.

[[K p4 name|Dr. Leah Finkelstein]], who directs a clinic, says shame is what keeps people quiet, "not chains."

If you need someone to talk with, Rosie answers mail at [[W p1 email|svendahl.m@campusregister.example]].

Photo: [[W p1 photo|Maren Svendahl, a junior in textiles, in the quad.]]
