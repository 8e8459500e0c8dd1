id: w0072
genre: news
where: US-PA
published: 2013-02-07
title: 'Number nine': how a runaway became an arrest in Harrisburg, and then a witness
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=32 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=accused age=54 protected=no why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: long; the arrest numbers, grandmother, library card, the plaque

By [[K p6 name|Corinne Abernathy-Diaz]]
[[K p6 email|cabernathy@capitolreader.example]]

HARRISBURG — On the whiteboard in the Swatara Township lockup, the night of Sept. 14, 2011, there were nine lines. Line nine read, in green marker, "F / 19? / prost / uncoop."

She wasn't 19. She was 17 years and 40 days old, and a permanent ward of Dauphin County, and she wouldn't cooperate because a man named [[K p2 name|Kelvin Spruill]] had told her that he'd a cousin on the force. He hadn't.

On Wednesday [[K p2 name|Spruill]], 32, of [[K p2 address|1517 Derry Street]], was sentenced to 188 months by U.S. District Judge [[K p3 name|Ernest Haldeman]]. What brought him there, said the prosecutor, [[K p4 name|Wren Castellano]], is that line nine kept everything. She kept motel receipts in a Bible. She kept the cards of the men. She kept, in her head, [[K p2 vehicle|the plate of his Monte Carlo, GVN-0448]], and could say it backward.

He had found her at the bus station. He paid for braids. Within a week he was making four and five appointments a day for her and taking what they brought, and when she said that she would like to go home he asked her to name the street.

It was a fair question. Home then was [[W p1 address|the end row house on Balm Street with the church pew on the porch]], her grandmother's, until the grandmother's heart gave out. Miss [[W p5 name|Odessa Fairley]] still got mail there when the agents came. She had a granddaughter's [[W p1 id|library card, 2 1197 00 44 183]], framed.

"I had framed it because she was so proud," said [[W p5 name|Fairley]], who's 77 and on oxygen. "You'd think it was a diploma."

The prostitution count, filed as [[W p1 id|CR-four-one-seven-of-'11, District Court 12-2-05]], wasn't withdrawn until last May. A search of the state's docket site still brings up, as of press time, a page headed "[[W p1 name|Fairley, Chastity M.]]" and an address for her in a [[W p1 place|transitional house on Reily Street]], where she no longer is.

A second man, [[K p7 name|Paul Groff]], 54, a motel manager from Enola, charged [[K p2 name|Spruill]] double and asked no questions. He pleaded guilty in November and is to be sentenced on March 1.

She wasn't in court. She's [[W p1 employer|a cook at the hospital on the hill, breakfast line]], and couldn't get the day. Her letter, which the judge read to himself, then aloud, had a single line about [[K p2 name|Spruill]]: "He can't say my plate number."

"Meaning what?" the judge asked.

"She bought a car," said [[K p4 name|Castellano]].
