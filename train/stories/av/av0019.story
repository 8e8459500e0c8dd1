id: av0019
genre: news
where: US-KS
published: 2006-09-14
title: Former diving coach gets nine years in Salina
person p1: role=victim,witness age=15 protected=yes why=sexual-offence-victim
person p2: role=convicted age=36 protected=no why=adult-convicted
person p3: role=victim,witness age=17 protected=no why=consented
person p4: role=relative,witness age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: none
note: the coach is no relative so K although the prosecutor asks whether he was 'like a father'; an earlier victim, now adult, asks to be named; girl slips in the father's statement and a scoresheet

By [[K p8 name|Jolene Estabrook]]

SALINA — Before he was sentenced, [[K p2 name|Grant Edward Maddox]] was given a towel.

It was handed to him by [[K p3 name|Amy Rhinehart]], 32. She had been 17. She had carried it from Denver in her purse; it said NATIONALS 1991. "You told me to hide behind this," she said. "I'm not hiding. You people may use my name. I want it used."

[[K p2 name|Maddox]], 36 at the time of the crimes and 38 now, got nine years for indecent liberties with a swimmer of 15, whom the court knows as A.B.C. Judge [[K p5 name|Leland Schoonover]] went eleven months above what the state had sought. "You were hired to teach children how to fall," the judge said.

The younger victim did not attend. She used to train four mornings a week at the [[W p1 place|Kenwood Cove pool]], County Attorney [[K p6 name|Dora Villalobos]] said, and now can't bear the smell of bleach. She wears long sleeves over [[W p1 body|the rod in her forearm]]. A statement was read by a parent.

"He ate at our table. He sat where I'm used to sitting," the father read. "My daughter asked me was it all right to hate a person and I said it's against what we believe. [[W p1 name|Corinne]], I was wrong. It's all right."

He stopped then, and looked at the judge, and said that he had not meant to say it. The judge asked that all present forget it. The clerk called the next speaker as "Mr. [[W p4 name|Boyd Haverkamp]] having concluded."

[[K p6 name|Villalobos]] had told jurors in July that there was no blood tie, no marriage, not even a street in common between the man and either girl; there was a clipboard, and a key. [[K p2 name|Maddox]] lived at [[K p2 address|909 Sunset Drive]] with his parents.

Detective [[K p7 name|Raymond Osei-Tutu]] found the key, on a lanyard with the diver's initials, in the glove compartment of a [[K p2 vehicle|blue Saturn]]. He also found scoresheets. The county put one on the overhead projector, at trial, for about four seconds: "[[W p1 name|HAVERKAMP C.]] — 1m — 2½ somersault — 7, 7, 6½."

Four seconds was enough. Someone taped a copy to a locker at [[W p1 school|Sacred Heart]] within the week. The family now drives to another town for groceries. "We would've liked to keep our name," said [[W p4 name|Haverkamp]], in the parking lot, his hand over the lens of a television camera.

[[K p3 name|Rhinehart]] left with Detective [[K p7 name|Osei-Tutu]], who carried her bag. She'd offered the towel, and [[K p2 name|Maddox]] had taken it, she said, so as not to look at her. It's still on the defense table. Judge [[K p5 name|Schoonover]]'s bailiff does not know if it is evidence.

[[K p2 name|Maddox]] was assigned KDOC No. [[K p2 id|0087714]] on Wednesday. He has fourteen days to appeal.

A meet card on sale at the concession stand in June still lists last year's team. No. 4 is "[[W p1 name|Cori H.]], soph."
