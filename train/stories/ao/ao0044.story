id: ao0044
genre: blog
where: US-RI
published: 2016-03-14
title: Quahog Courtwatch: the fifteen minutes in Courtroom 4C that nobody should've heard
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=42 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=accused age=27 protected=no why=adult-accused
screen p1: none
note: a court-watching amateur thinks that he protects the girl; gives school, dog, mother and a slip; a second ordinary case

by [[K p4 name|Gil Fonseca]], retired machinist, lunch from home

I come in out of the rain on Thursdays and I write down what I see. Last week, two matters.

First up: [[K p8 name|Jared Pontarelli]], 27, of [[K p8 address|Atwells Avenue over the bakery]], on a driving-after-denial and forty-one parking tickets. Magistrate [[K p3 name|Yvette Lajoie-Brown]] asked what he did for work. "I'm a valet," said [[K p8 name|Pontarelli]]. I've never seen a magistrate put her face down upon the bench before. [[K p8 id|61-2016-02290]], $900 and a payment plan.

Then the other. Bail hearing in first-degree child molestation, [[D p2 name|Stephen Almeida Rocha]], 42, who drove an ice-cream truck and is uncle to the child. She's ten. The clerk forgot to clear the room, and I was behind the pillar with my sandwich. I won't say who she is. It isn't for me to say.

What I will say is that the prosecutor, [[K p5 name|Ms. Bridget Oshiro]], was superb. She said that the girl hadn't told her mother, hadn't told the nurse at [[W p1 school|Fox Point's St. Anselm School]], but had told her dog, [[W p1 other|a three-legged greyhound named Toast]], on a baby monitor that was still on. They have the recording. [[K p5 name|Ms. Oshiro]] read it in a flat voice. "Don't let Uncle [[D p2 name|Steve]] come, [[W p1 other|Toast]]. Bite him." I put away the sandwich.

The defender, [[K p6 name|Lionel Abruzzi]], asked for bail with an ankle bracelet. Denied. [[D p2 name|Rocha]]'s [[D p2 vehicle|Mister Softee-type truck, the one with the cow]], has been impounded.

Her mother was there, in the blue uniform of [[W p7 employer|the Gano Street Stop & Go]]. [[W p7 name|Lucia]], poor soul, is his own sister. Afterward [[K p6 name|Mr. Abruzzi]] held the door for her and said nothing, which was decent.

I asked Magistrate [[K p3 name|Lajoie-Brown]]'s clerk if I might write this. She said not to use a name. So I haven't.

EDIT, Friday. A reader says that I did. Where I'd put the doodle from my notebook, you can see in the corner in my own writing "[[W p1 photo|Gabby R. (10), brave kid]]". I've cropped it. Another says that anyone at [[W p1 address|the triple-decker with the grotto on Ives]] knows [[W p1 other|Toast]]. All right! I take out the dog when my grandson shows me how.

EDIT, Sunday. [[W p1 name|Gabriela]]'s grandfather has telephoned me. He was polite. I'm ashamed. [[K p4 name|G.F.]]

(docket for [[D p2 name|S. Rocha]] is [[D p2 id|P1-2016-0811A]]; next date April 7. I won't be going.)
