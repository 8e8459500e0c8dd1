id: aj0019
genre: interview
where: US-HI
published: 2022-07-09
title: Talking story with [[K p1 name|Auntie Pua Nakamura]], 30 years on the canoe
person p1: role=bystander age=67 protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=deceased age=- protected=no why=adult-bystander
note: nothing to protect; innocent use of slavery, captive, hostage, victim; numbers of boats; a fifteen-year-old in sport

By [[K p2 name|Keoni Baltero]], Hilo Bayfront Weekly

[[K p1 name|Pua Nakamura]], 67, has coached more paddlers than she can feed. We found her at the halau patching a hull with a hair dryer.

Thirty years. What kept you?

They hold me hostage! I say every August I'm through. Then some kid comes down with two left hands, and I think, oh, that one I can fix.

People call your practices slave labor.

[[K p4 name|Junior Medeiros]] calls them that, because [[K p4 name|Junior]] is late. He is forty-one and has been late since he was nine. He can run to the lighthouse with the ama on his shoulder, that's not abuse, that's cardio.

Your junior girls won State. Who is the one to watch?

[[K p3 name|Hope Fa'asavalu]]. Fifteen years old, seat five, [[K p3 school|Waiakea]]. Power. [[K p3 name|Hope]] broke a paddle at Kawaihae and finished with the stick. She gets A's too. I asked her mother, what you feeding her? Spam, she said.

You've had trouble with the county over the shed.

Councilman [[K p5 name|Ronald Ishikawa]] says that we are on the wrong side of the shoreline. I told [[K p5 name|Ronald]], the shoreline came to us. He has been very nice. The permit is number [[K p1 id|SMA-22-41]] and it's on the fridge.

There was a theft in the spring?

Two koa paddles and the cash box. Fourteen dollars! The man brought the paddles back. He came crying, a big haole from the hostel, [[K p6 name|Todd Brinker]], he said I could print it, he's eleven months sober now and he bails water for us Saturdays. [[K p6 name|Brinker]] is my best bailer. I don't call the cops on my best bailer.

Who taught you?

[[K p7 name|Uncle Solomon Keawe]]. He passed in '98. He lived right there on [[K p7 address|Banyan, the house with the glass floats]]. [[K p7 name|Uncle Sol]] never raised his voice. He would only look at the water, very sad, and then everybody would go faster.

Your own canoe has a name.

"Victim." My son painted "Victory" and ran out of room and somebody finished it for him. We left it. Hull [[K p1 vehicle|HA 2217 V]]. It's the fastest one.

What is next?

Moloka'i in September with a women's crew over sixty. [[K p1 name|Nakamura]], [[K p1 phone|808-555-0131]], you put that in. I need one more for seat two. No experience, no complaining. Must not be [[K p4 name|Medeiros]].

Can I ask you the secret?

You just did. And it's this. Reach. Everything else is splash.

PHOTO: [[K p1 name|Auntie Pua]] with [[K p3 name|Hope]], left, and the trophy, right. Photo by [[K p2 name|K. Baltero]], file [[K p1 photo|nakamura_pua_halau.jpg]].

Correction: last week's issue said that the bay was 'closed by a sex offender.' It was closed by a sewage overflow. We regret it very much.
