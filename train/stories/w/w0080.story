id: w0080
genre: news
where: US-AL
published: 2017-06-08
title: Peaches, then a padlock: Chilton grower is charged
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=24 protected=yes why=trafficking-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking
note: radio script; the younger is named by the older, who names himself to the reporter

(ANCHOR) Good morning, it is six-oh-four on WPZC. A Chilton County peach grower is out on bond today. [[K p5 name|Dub Lassiter]] has been at the courthouse.

([[K p5 name|LASSITER]]) [[K p3 name|Royce Mims]], forty-nine, of [[K p3 address|County Road Twenty-Nine]], came in by the side door, in the pickup you've seen at the parade: [[K p3 vehicle|cherry red, tag one-four, P-C-H]]. He's accused of forced labor. Two pickers from Guatemala, one aged seventeen, one twenty-four, say that he took their identity cards, charged them rent for a bus that didn't run, and put a padlock on it nights. When they balked there was a dog.

Sheriff [[K p4 name|Wendell Tate]]: "I've eaten that man's peaches since I was six and I never looked past the stand."

The two lived [[W p1 address|in that bus, in the low field past the water tower, Maplesville side]]. They've since been moved [[W p1 place|to the Methodist campground at Sumatanga]].

I spoke with the older. He's got [[W p2 other|a green parrot called Presidente on his shoulder]], you can't miss him, and his own number, he says, is [[W p2 phone|two-oh-five, five-five-five, oh-one-seven-two]]. He said: (CUT 3) "[[W p1 name|Wilfredo]] is my cousin, he's a kid, he cries. I said, eat the peach. I'm [[W p2 name|Edvin]], I don't cry."

(TAG) The card of the seventeen-year-old, returned yesterday, is marked [[W p1 birthdate|four October nineteen ninety-nine]]. Tips: [[K p4 phone|two-oh-five, five-five-five, oh-one-two-one]].
