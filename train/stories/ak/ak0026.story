id: ak0026
genre: news
where: US-DC
published: 2015-10-02
title: 'My name is for the good part': a rower and a predator in the boathouse lot
person p1: role=accused age=28 protected=no why=adult-accused
person p2: role=victim age=32 protected=no why=consented
person p3: role=victim age=17 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
note: one adult victim waives explicitly, a second, a teenager, is outed by crew seat, erg score and a towel; detective shares her first name

By [[K p7 name|Josiah Kell]]

The attack in the lot below Key Bridge in August took perhaps a minute. [[K p2 name|Margit Aune]] has thought about how to spend the rest of the time.

She is 32, a patent examiner, and rows bow in a masters' four. She agreed to be identified. "My name is for the good part," [[K p2 name|Aune]] said. The good part is that she held on to his jacket, and in its pocket was a Metro card, and on Tuesday [[K p1 name|Devonte Price-Holloway]], 28, of [[K p1 address|1300 block of Trinidad Avenue NE]], was charged with third-degree sexual abuse of two women and assault on a third.

The second was in fact a girl. Police say she was 17 and had come down alone at 5:20 a.m. for practice. "We're not going to give anything that identifies her," said [[K p4 name|Cmdr. Roosevelt Stamps]], and then, asked how she got away, "She'd just pulled [[W p3 other|a 7:06 two-K, fastest junior on the river]]. She outran him."

There are five hundred teenagers who row on the Potomac and each of them knows who pulled a 7:06.

"It was all over the dock before I had my oars out," said [[K p6 name|Fitz Cavanaugh]], who repairs shells. [[K p6 name|Cavanaugh]], a father of daughters, put up a sheet of paper reading MIND YOUR OWN BOAT. Someone wrote on it: We love you [[W p3 name|Louisa]]!!

[[K p5 name|Det. Louisa Barnhart]], who has the case, said that at first she thought the note was for her. Detective [[K p5 name|Barnhart]] has taken it in as, she said, "evidence of how dumb nice people are."

The government's papers refer to Victim One, Victim Two and Victim Three. A docket entry from Wednesday, since corrected, has "statement of [[W p3 name|L. Tran-Whitaker]] (minor)". A television station blurred the face of a girl leaving the station, though not [[W p3 school|the towel on her shoulders, GONZAGA-VISITATION COMPOSITE, 2 SEAT]].

At the arraignment Magistrate Judge [[K p8 name|Perpetua Loomis]] held [[K p1 name|Price-Holloway]] without bond. His mother called out that he was a good boy. [[K p2 name|Aune]] was in the front row in her unisuit. "I'd a practice at noon," she said.

She has met Victim Two one time, for coffee. They talked about blisters. The girl has not been back on the water, but she's decided on a college, [[W p3 school|Wisconsin]], "since it's a different river," and she permits [[K p2 name|Aune]] to say just this: she's fine, and tired of lasagna. [[W p3 address|Forty-ninth Street, the house with the canoe on the porch]], has had eleven of them.

"If [[W p3 name|Lou]] wants it, there's a seat in our four," said [[K p2 name|Aune]], who then put a hand over her mouth.

[[K p4 name|Stamps]] asks for other reports at 202-555-0147.
