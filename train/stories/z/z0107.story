id: z0107
genre: news
where: US-WA
published: 2002-10-24
title: The boots, the pencil and the man with the van
person p1: role=victim age=21 protected=yes why=trafficking-victim
person p2: role=victim age=24 protected=yes why=trafficking-victim
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=accused,victim age=30 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-adult
screen p4: sex-trafficking-adult misidentified=yes
note: one of accused is herself a victim per the testimony; Ukrainian names; three women and two men in turns

TACOMA — Of the five people at issue in a federal courtroom here, two are on trial, and one of those two, the jury was told Wednesday, ought to have been with the other three.

[[K p3 name|Ruslan Holub]], 39, brought dancers, as their visas called them, from Kharkiv to a string of clubs on Pacific Highway. He's accused of conspiracy, fraud and transporting women for prostitution. Beside him sat a bookkeeper of 30, charged with the same.

The first witness was 21 when she came. She'd been told there'd be folk dancing. She had brought the boots. "He laughed at the boots and put them in the van," she said. "They were my grandmother's. He said I could buy them back."

The second, 24, is a trained nurse. She asked on the third night to go home and was shown a photograph of her little brother leaving school. She didn't ask again.

Neither had anything hard to say of the bookkeeper. It was she who, on Sundays, walked the two of them around and around a parking lot so that they'd see daylight. "[[W p4 name|Larysa]] was the first," said the younger. "Before us, there was only she. When he had us, he gave her a pencil."

"So you say that she kept his accounts to stay out of his rooms," said defense attorney [[K p5 name|Knute Bergdahl]].

"I say there was a pencil, and there was a room. What would you take?"

[[K p7 name|Dr. Winifred Asante]], a psychologist, said that the pencil is common. In half the cases she's read there is somebody with a pencil.

The government has spelled the women's names with one letter, V. and O. The defense's exhibit list, handed out to all, spells them [[W p1 name|Viktoriya Sydorenko]] and [[W p2 name|Oksana Bondar]]. It gives the third as "[[W p4 name|Defendant Marchuk]]."

U.S. District Judge [[K p6 name|Raymond Cho]] asked for the lists back. He got eleven of fourteen. The boots, Exhibit 40, are on the clerk's table, red, with brass on the heels. The clerk has been dusting them.

— [[K p8 name|Lars Petrie]]
