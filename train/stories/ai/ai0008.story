id: ai0008
genre: blog
where: US-NE
published: 2010-11-28
title: What we didn't ask the boys who sold us candy
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: travelling candy crew; the 16-year-old, himself a victim, was ticketed and called the crew boss's helper; the first was sent back to a named foster home

A confession, since Advent starts today. I've bought chocolate bars on my own porch from a child who hadn't eaten supper, and I told him to keep the change.

Some of you know that I am the secretary at St. Wenceslaus. I sign what I write: [[K p7 name|Margie Kucera]]. So here is what I know about the candy boys who were all over Fremont in October.

There were seven, in a [[K p3 vehicle|white fifteen-seat Ford]] out of Kansas City. A man named [[K p3 name|Roscoe Tillman]] drove it. The sheriff says [[K p3 name|Tillman]] is 34 and that the youth charity on the wrapper does not exist. Boys who sold under forty bars rode home in the back without food. A boy who ran was left, once, at a rest stop near York till morning. They were told that the police had papers on them.

The one who came to my door was [[W p1 name|Tavion]]. He was 13. He'd a speech about staying off the streets and he gave it with his eyes shut. [[K p8 name|Lorene Fiala]] across the way bought six bars from [[W p1 name|Tavion]] and asked him what grade he was in. "Seventh, ma'am, but not right now," he said. [[K p8 name|Lorene]] says that she'll hear "not right now" until she dies.

The older one got the worst of it. [[W p2 name|Jamarcus Dowd]], sixteen, carried the money belt, so when Officer [[K p4 name|Steve Chilcote]] stopped the van, it was [[W p2 name|Jamarcus]] who was cited for peddling without a permit and for contributing. The Tribune called [[W p2 name|Dowd]] "a crew leader." It was in the blotter with his number, [[W p2 id|JV10-412]]. He had been in that van since he was eleven! He showed [[K p4 name|Chilcote]] [[W p2 body|the burn on his palm in the shape of a lighter top]] and was asked if he smoked.

I am told by county attorney [[K p6 name|Brian Sedlacek]] that the ticket "is being looked at." Look faster, Mr. [[K p6 name|Sedlacek]].

[[W p1 name|Tavion]] is safe. He's back with his great-aunt, [[W p5 name|Earlene Gadsden]], on [[W p1 address|Wabash Avenue]] in Kansas City, and sings at [[W p1 other|Paseo Star Baptist]], where they took up a collection. She wrote to me. "[[W p1 name|Tavion Gadsden]] has put on nine pounds," she says, "and he cannot stand the smell of chocolate."

[[W p2 name|Jamarcus]] has no great-aunt. He's at [[W p2 address|the boys' ranch outside Valley]], in Cottage 3, and may have visitors on Sundays. I went today. He asked if I had sold anything lately. It was a joke. I did not get it until the car.

If you'd like to write to him, put it in the basket marked [[W p2 name|J. Dowd]] by the hymnals.

Comments are off. You know where I sit.
