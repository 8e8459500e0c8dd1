id: ac0072
genre: news
where: US-CA
published: 2017-11-12
title: Essay: What I told the mirror
person p1: role=victim,author age=17 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=relative age=- protected=no why=adult-bystander
screen p1: none
screen p3: none
note: signed first-person by adult survivor; sexual offence; names the other girl by slip with hair; boathouse

The barber asked how short and I told him, "So there's nothing to hold on to."

It's been nine years. I'm a rower; I was one then, in Oakland, a lightweight of seventeen. Our coach had a launch with a heater in it. [[K p2 name|Neil Fairbrother]] would call one of us in to get warm. He's out of San Quentin now, and you can look him up, and people should.

I'd like to write about the boat instead. Four seat. You can't see anyone but the back of the one ahead. I knew from her back. I knew by how she'd put up her braid, high and pinned, on days when she had been in the launch; [[W p3 body|it was red, it was the only red in the boathouse]]. I didn't say a word to her, nor she to me. We just rowed very hard. We won a thing called the Head of the Estuary by eleven seconds.

She's never told. I asked if I could put her in here and she said, put my back.

My father, [[K p4 name|Ernest Quan]], read this over, and moved a comma. He asked whether I was sure of the name at the bottom. I said it's the only part that I was ever sure of.

I row bow now. No one's in front. But when I look behind me, [[W p3 name|Siobhan]], I can see the whole of the water that you were looking at.

[[K p1 name|Melissa Quan]]
