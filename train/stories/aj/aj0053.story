id: aj0053
genre: news
where: US-WA
published: 2002-05-29
title: Court brief: five sentences, one apology, no rain
person p1: role=convicted age=- protected=no why=adult-convicted
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=convicted age=- protected=no why=adult-convicted
person p8: role=victim age=- protected=no why=adult-victim
note: nothing to protect; adult criminals with aliases, dockets, birth dates; woman convicted of running an escort bureau of willing adults, none coerced

PORT ANGELES — Superior Court Judge [[K p5 name|Winston Elofson]] is back from his hip, and cleared a month's sentencings in a morning.

[[K p1 name|Darla Jean Pickering]], alias [[K p1 alias|Madame Dee]], was given six months for promoting prostitution. She kept an "escort bureau" for tugboat men out of a trailer at [[K p1 address|O'Brien Road]] until January. Each of the four women, all past thirty, told the court that she'd come and gone as she liked, set her own price and paid [[K p1 name|Pickering]] a fifth for answering the telephone; one, a grandmother, asked to have the phone back. No one was named or charged. "It's against the law, not against the grain," said [[K p5 name|Elofson]]. Cause [[K p1 id|02-1-00041-5]].

[[K p2 name|Lowell 'Sparky' Greenleaf]], who burned the Elks' sauna by mistake and the Eagles' on purpose, got 22 months. [[K p2 name|Greenleaf]] was born on [[K p2 birthdate|Independence Day, 1960]], and his attorney said it may have been fate. DOC number [[K p2 id|832204]].

[[K p4 name|Bao Nguyen-Carver]] stole nine hundred pounds of geoduck. He wrote a letter to the tribe that owns the beds and read it with a dictionary beside him. Tribal shellfish officer [[K p8 name|Merle Charles]] shook his hand. [[K p4 name|Nguyen-Carver]] will work at the hatchery for 400 hours; [[K p8 name|Charles]] had asked for it. His boat, the [[K p4 vehicle|Lucky Tiger, WN 7714 LC]], will be sold.

The longest was [[K p7 name|Patrick Dwayne Holt]], nine years, for robbing [[K p3 name|Agnes Tollefson]] at her own coffee stand with a hatchet. [[K p3 name|Mrs. Tollefson]], who's seventy and still pours at [[K p3 employer|Front and Lincoln]], described it without notes. "He said, give me it all. I said, which size? I was that scared." [[K p7 name|Holt]], who has [[K p7 body|a hatchet tattooed on his hand]], of all things, cried.

Deputy prosecutor [[K p6 name|April Sunderland]] appeared in all of them, and in the fifth, her own. She had let a parking ticket go, number [[K p6 id|PA-6612]], and was fined $20 with everyone watching. "No excuse, your honor," said [[K p6 name|Sunderland]]. It was paid in ones.

Next week's list has two cedar thieves and a man who is alleged to have sold the same horse three times. Trials will begin in June, after what [[K p5 name|Judge Elofson]] says will positively be his last operation. The town of Joyce has asked to be told ahead if the horse is to be brought.

Because it has been asked: April court is in April; Ms. [[K p6 name|Sunderland]] sits all year.
