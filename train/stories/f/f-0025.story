id: f-0025
genre: news
where: US-GA
published: 2021-10-28
title: RADIO COPY / 7:04 NEWSCAST / BLUEBERRY SENTENCING
person p1: role=victim,witness age=- protected=yes why=trafficking-victim
person p2: role=convicted age=57 protected=no why=adult-convicted
person p3: role=convicted age=33 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=no
note: radio script with sound bites; the tape and the sound file's slug give the name the anchor withholds

ANCHOR INTRO ([[K p8 name|DEB]]): A South Georgia labor contractor will spend the next eleven years in a federal prison. Judge [[K p4 name|Thurston Akers]] sentenced [[K p2 name|Ramiro Salas Villegas]], who is 57, and his son-in-law, 33-year-old [[K p3 name|Brandon Tillis]], yesterday in Waycross. [[K p5 name|Marcus Yoo]] was there.

[[K p5 name|YOO]] WRAP 1:48 (slug: [[W p1 photo|BLUEBERRY_HILARIO_CUT2.wav]])

[[K p5 name|YOO]]: There's a sound the men remember. It is a padlock, going on from the outside.

[NAT SOUND: gate, chain]

[[K p5 name|YOO]]: Forty-one pickers lived in a school bus and two trailers off a sand road in Ware County. They'd come from Hidalgo on farm visas. [[K p2 name|Salas]] took the passports. He charged them nine hundred dollars for the visa that the grower had paid for, and two hundred a week for rice. A man who walked to town for medicine was brought back in [[K p3 name|Tillis]]'s truck and made to stand in the rows, in July, without water, where the rest of them could see.

TAPE (voice of interpreter): He said I owe. I said how much. He said, until I say.

[[K p5 name|YOO]]: That's the man from the row. We've agreed not to say who he is. He told the judge that his boy at home had been sent a picture of the padlock.

TAPE (in Spanish): ...yo, [[W p1 name|Hilario]], le dije al patrón...

[NOTE TO [[K p8 name|DEB]]: bleep above. could not get it clean before air — my]

[[K p5 name|YOO]]: [[K p6 name|Esperanza Wicks]], with a farmworker legal project in Tifton, said outside that he has work, legally, [[W p1 employer|on the line at the pickle plant in Alma]], and that his son, [[W p7 name|Ulises]], is twelve and on the way. [[K p2 name|Salas]] said nothing. [[K p3 name|Tillis]] said that he'd been raised to do what he was told.

In Waycross, I'm [[K p5 name|Marcus Yoo]].

ANCHOR TAG: The blueberry crop this year was a record.
