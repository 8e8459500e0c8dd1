id: a-0003
genre: news
where: US-OH
published: 2016-04-21
title: 'I told them I was hurt and they told me to sign': Woman asks judge to wipe 14 convictions
person p1: role=victim,convicted age=19 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: survivor asks for expungement; the paper calls her Marie as a pseudonym, then lets the docket and her sister's salon through

By [[K p5 name|Ephraim Costa]]

TOLEDO — She brought a folder to court. In it, in order of date, were fourteen sheets of paper, and each of them said she was a prostitute.

The woman, who asked that only the name [[K p1 other|Marie]] be used, is 31 now. She was 19 when a man she was dating, [[K p2 name|Lavelle Crutcher]], broke her jaw in a parking garage and drove her to Detroit with her mouth wired shut. For three years, she told the court Wednesday, whatever she earned she handed to him in a paper lunch bag.

"I told the officers I was hurt," [[K p1 other|Marie]] said. "They told me to sign."

[[K p2 name|Crutcher]] was convicted in federal court in 2010 and is serving 22 years. It was during that trial that prosecutors first described the woman, by then with a record in three counties, as his victim. The record stayed where it was.

Under a 2014 law, people who were compelled can ask that such convictions be expunged. Judge [[K p3 name|Rosemary Zielinski]] read the motion, State v. [[W p1 name|Danica L. Overmyer]], case No. [[W p1 id|CRB-04-11872]], aloud for the record, and then apologized for having done so.

Assistant prosecutor [[K p4 name|Hugh Pettaway]] did not oppose it.

She lives with her sister, [[W p6 name|Corinne Overmyer]], and answers the telephone at the sister's salon, [[W p6 employer|Shear Delight on Sylvania]]. A bank turned her down for a teller's job in February. The form asked if she had been convicted of a crime, she said, and had one line on which to explain.

[[K p3 name|Zielinski]] granted all fourteen.

"Ms. [[W p1 name|Overmyer]], you may take your folder," the judge said. "You won't be needing it."

She left it on the table.
