id: ai0030
genre: news
where: US-NE
published: 2021-09-09
title: Omaha foster father charged; state pulls five children from 'model home'
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=49 protected=decide why=adult-accused
person p3: role=victim age=11 protected=yes why=sexual-offence-victim
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=public-figure age=- protected=no why=public-figure
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
note: foster parents accused; the household ties accused and children, so address W; a state senator praised them; a runaway report gave her name earlier; a viral video

For seven years, [[D p2 name|Warren Lindquist]] was who the state called when there was a child at two in the morning and no bed.

He was on a calendar. He was "Foster Dad of the Year" for 2017, and [[K p7 name|State Sen. Barbara Cudahy]] hung the ribbon on him herself. On Wednesday, [[D p2 name|Lindquist]], 49, stood in a paper smock before a Douglas County judge on six counts of sexual assault of a child.

Five children were taken on Saturday night from the house on [[W p1 address|Blondo Circle]]. Two of them, 16 and 11, are the victims in the complaint. The 16-year-old had run away from it four times. Each time there was a flyer, and each time she was brought back.

"Four times she told us with her feet," said Deputy County Attorney [[K p5 name|Renata Kowalczyk]].

The last flyer is still stapled up at 90th and Maple. "[[W p1 name|Angelique Moreau]], 16, 5-5, [[W p1 body|surgical scar on right knee]]," it says. "Believed to be with friends." She was in a Walgreens bathroom. She'd borrowed a phone and recorded a video, fourteen minutes, in which [[W p1 name|Angelique]] says what was done and for how long, and then says the names of every caseworker she'd told. It's been seen 300,000 times. [[K p6 name|Sgt. Lou Battaglia]] watched it in his car. "I've worked this unit for twelve years," [[K p6 name|Battaglia]] said, "and I pulled over."

The account, [[W p1 alias|@angie_not_lying]], has since gone private.

The 11-year-old was a boy. He's nonverbal. He has [[W p3 other|a tablet with pictures that he carries in a Huskers lunch box]], and a therapist found on it a sequence that she at first took for a fault. [[K p5 name|Kowalczyk]] said that she'd put the tablet in evidence, "and buy [[W p3 name|Devin]] a new one by five o'clock." She then asked reporters not to use that.

[[D p4 name|Cheryl Lindquist]], his wife, is charged with permitting child abuse. She told officers that "the [[W p1 name|Moreau]] girl" was always a storyteller.

[[K p8 name|Tom Czarnecki]], who lives across the street, said that he had built them a ramp. "I carried [[W p3 name|Devin]] up it," [[K p8 name|Czarnecki]] said, and went in.

[[K p7 name|Cudahy]] called for a hearing. Asked about the ribbon, the senator said that she'd like to have it back.

The case is [[D p2 id|CR21-3371]]; bail, two million. A second file, in juvenile court, is headed "Interest of [[W p1 name|Angelique M.]] and [[W p3 name|Devin T.]]". The agency has moved her out of the county, to [[W p1 address|a home near Blair]]; at her new school, a girl told this paper, "everybody's seen the video, and nobody has said one thing. We saved [[W p1 name|Angie]] a seat."

[[K p9 name|Marcus Ybarra]] contributed nothing but the legwork; the desk wrote it.
