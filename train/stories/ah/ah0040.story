id: ah0040
genre: news
where: US-NC
published: 2021-12-02
title: Police: Family forced two nieces to beg at Charlotte exits
person p1: role=victim age=11 protected=yes why=trafficking-victim
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=37 protected=decide why=adult-accused
person p4: role=accused age=40 protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: Roma girls; the older was cited nine times for panhandling; accused aunt and uncle D; the violin, the ramp and the skirt single out; expert warns of stereotype

By [[K p8 name|Anneliese Hovis]]

CHARLOTTE — The sign was in good English, and the girl who held it couldn't read it. It asked for help with a funeral. It had been asking since June.

Mecklenburg detectives have charged [[D p3 name|Viorica Stan]], 37, and her husband, [[D p4 name|Marius "Mario" Stan]], 40, with human trafficking of a minor, saying they set two nieces, 11 and 16, to beg from eight in the morning to dark and burned the soles of the younger one's feet with a lighter on the days that she brought home under $150. The girls' papers and the money, $23,000, were under a spare tire.

The older of them was known to police before anybody took an interest. She'd been cited nine times for soliciting in the right of way, twice taken downtown, and in October kept overnight for contempt because she hadn't paid the fines. She'd have paid them, she told a magistrate, but her aunt counted at night.

"We wrote her a ticket for being robbed," said Capt. [[K p5 name|Oneida Braswell]]. "Nine times. I've pulled every one." The last, [[W p2 id|CT-21-880413]], names the offender as [[W p2 name|STAN, FLORICA]]; in the first she's "[[W p2 name|Florika]]" and nineteen years old.

Many will remember the little one from [[W p1 other|the Woodlawn ramp, with the half-size violin]]. [[K p7 name|Terrance Okafor]], who drives a bread van, does. "She knew one song. I gave her a roll every day and she'd break it in two and put half in her sleeve for [[W p2 name|Flori]]," [[K p7 name|Okafor]] said. He asked her name in August and it took her till September to tell him. "[[W p1 name|Ileana]]. She said it like a secret, and here I'm telling it."

[[K p6 name|Dr. Margareta Lakatos]], a Romani historian at UNC Charlotte, had a request of readers: that this not be taken for a custom. "It's a crime. It's done by two people to two children, and most of us are dentists and truck drivers," [[K p6 name|Lakatos]] said. She interprets for the girls.

Both are [[W p1 place|with a Romani couple in Matthews, on Sardis Mill]]. The younger has started fifth grade, at [[W p1 school|Elizabeth Lane]], with [[W p1 body|special slippers]]. The elder would like to be told that the tickets are gone, on paper, with a seal.

Magistrate [[K p9 name|Wade Truesdale]] set bond for each of the [[D p3 name|Stans]] at $400,000. The file numbers are [[D p3 id|21CR 241106]] and [[D p4 id|241107]]. [[K p9 name|Truesdale]] was the one who had jailed her in October. He asked to be left on the case, and was told no.

With: fund drive, page 2B, "A full-size violin for [[W p1 name|I. Stan]]."
