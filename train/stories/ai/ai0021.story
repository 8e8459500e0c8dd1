id: ai0021
genre: interview
where: US-MN
published: 2019-01-28
title: "They asked me to be the girl on the poster": Morning Ridge talks with [[K p1 name|Noelle Thunder-Hawkins]]
person p1: role=author,victim age=16 protected=no why=consented
person p2: role=convicted age=30 protected=no why=adult-convicted
person p3: role=victim,accused age=15 protected=yes why=trafficking-victim
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor misidentified=yes
note: speaker consents plainly and stays; the other girl did not and is named by her in the flow of talk; the sister of the other

RADIO TRANSCRIPT, lightly cleaned. Host: [[K p4 name|Peter Gunnarson]].

[[K p4 name|GUNNARSON]]: You've said you want your name used.

[[K p1 name|THUNDER-HAWKINS]]: All of it. [[K p1 name|Noelle Marie Thunder-Hawkins]]. I'm thirty. I wrote the book. If you say "a survivor" I'll hang up. (laughs)

[[K p4 name|GUNNARSON]]: How did it begin?

[[K p1 name|THUNDER-HAWKINS]]: With a ride, in Bemidji, in 2005. I was sixteen. [[K p2 name|Gary Lussier]] had a nice truck. It turned out that the truck wanted paying for. He'd say that: "The truck wants paying for, [[K p1 name|Noelle]]." He sold us to men at ice houses. Two of us.

[[K p4 name|GUNNARSON]]: And you were the ones arrested.

[[K p1 name|THUNDER-HAWKINS]]: We were the ones who were warm enough to find! The deputy was [[K p5 name|Don Aasen]], he's said that I can say it; he comes with me to the trainings now. He wrote me up for prostitution and theft of a parka. My number was [[K p1 id|JV-05-2208]], I've got it on a mug.

[[K p4 name|GUNNARSON]]: The other girl—

[[K p1 name|THUNDER-HAWKINS]]: Doesn't talk. That's hers to decide. She was fifteen and they kept her longer than me because [[W p3 name|Carly]] wouldn't say one word to a judge. She'd [[W p3 body|a white streak in her hair since birth]], so everyone in the county knew whose picture that was. They called her [[W p3 alias|Skunk]] at the hall.

[[K p4 name|GUNNARSON]]: Do you still see—

[[K p1 name|THUNDER-HAWKINS]]: She does hair, funny enough. [[W p3 employer|At the mall, second chair from the window.]] I go. We never once mentioned it.

[[K p4 name|GUNNARSON]]: [[K p2 name|Lussier]] got sixteen years.

[[K p1 name|THUNDER-HAWKINS]]: He's out in August. [[K p2 id|OID 209944]], I check. He's got a right to live someplace. Not near [[W p3 name|Carly Boisvert]], is all. Oh. Can you cut that?

[[K p4 name|GUNNARSON]]: We'll cut it.

[[K p1 name|THUNDER-HAWKINS]]: Her sister [[W p6 name|Denise]] will kill me.

[[K p4 name|GUNNARSON]]: [[K p7 name|Professor Amit Bhandari]] was on last week and said that the law's been better since 2011.

[[K p1 name|THUNDER-HAWKINS]]: [[K p7 name|Amit]]'s right. Now they send a girl to a bed, not a cell. But the old files are there. I got mine wiped. You have to sign for it. [[W p3 name|Carly]] would have to go in and sign, under her own name, at a counter where the clerk went to school with us. It's [[W p3 id|JV-05-2209]], right behind mine.

[[K p4 name|GUNNARSON]]: Deputy [[K p5 name|Aasen]] told us that he'd drive anyone who wanted to.

[[K p1 name|THUNDER-HAWKINS]]: I know. He's a good driver.

[Music. Web team: audio still has 14:32. Tag list currently: survivor, book, [[W p3 name|carly-boisvert]], ice fishing.]
