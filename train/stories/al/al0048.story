id: al0048
genre: news
where: GB-ENG
published: 2010-09-02
title: Judge frees woman, 32, jailed as 'madam' of Plymouth flat where she was locked in
person p1: role=victim,convicted age=32 protected=yes why=trafficking-victim
person p2: role=convicted age=40 protected=no why=adult-convicted
person p3: role=victim age=25 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-adult
note: Thai victims with nicknames; convicted man of naval fame; witness a locksmith called Keyes; earlier headlines

By [[K p8 name|Tristram Bolitho]]

THE bolts were on the outside. It took a locksmith to point that out, and three years.

[[W p1 name|Siriporn Chaidee]], 32 when she was sent down, walked out of Plymouth Crown Court yesterday. She'd served fourteen months for keeping a brothel in [[W p1 address|Union Street]]; this paper, which called her "[[W p1 alias|Madam Pim]]", was wrong, as the police were wrong, and as the judge in 2008 was wrong.

That was the gist of what was said by [[K p4 name|Judge Honor Castellain]]. She had before her a statement from [[K p6 name|Nathan Keyes]], who in 2007 was paid £240 to fit two bolts and a hasp. "I said, 'You'll want those on the inside, mate,'" he recalled. "He says, 'No.'" Mr [[K p6 name|Keyes]] rang the police the next day, and no note can be found.

The customer was [[K p2 name|Gavin Roy Tresidder]], 40, a former petty officer, of [[K p2 address|Lipson Steps]]. He is two years into a sentence for something else. On Monday he admitted trafficking two women for sexual exploitation.

[[K p5 name|Charlotte Mbeki-Rowe]], for the Crown, told the court that he had married the older woman in Pattaya, and then in his own kitchen had told her that the wedding had cost £11,000 and she'd work it off. The rent book was put in her name, and the telephone. When she wouldn't answer it he stopped her diabetes tablets. Her arrest photograph shows [[W p1 body|a front tooth capped in jade]]. Before sentence in 2008 a probation officer asked her if she was sorry. "Very," said [[W p1 name|Siriporn]].

The second, who was 25, had come to be a nanny. She was shut in the next room, knocked on the wall in the evenings, and learnt that the person who knocked back was called Auntie. "We made one knock for alive," the younger woman wrote. [[K p2 name|Tresidder]] had her passport in a sea-chest. She's in Chiang Mai now, and sells [[W p3 employer|orchids from a stall by the Nawarat bridge]]. The court was asked by Miss [[K p5 name|Mbeki-Rowe]] to keep her name from print, a request that came eleven minutes after the usher had called "[[W p3 name|Kanya Suwan]], by video" through the hall.

Mrs [[W p1 name|Chaidee]]'s prison number, [[W p1 id|TP8841]], is on a canvas bag that she'd sewn in the workshop and which she carried out. Her mother, [[W p7 name|Noi]], had been flown in by the Buddhist centre. They are to stay over [[W p1 address|the Thai grocer's in Ebrington Street]] until she has her own key.

"With the bolt which side?" asked Judge [[K p4 name|Castellain]].

"Inside," [[W p1 name|Pim]] said, in English.

The Crown Court file of 2008 will be marked with a note; [[K p2 name|Tresidder]]'s, [[K p2 id|T20100442]], goes for sentence on October 1. On the court's wall-list, below his, there still ran: [[W p1 name|CHAIDEE S.]] (Applic.), [[W p3 name|SUWAN K.]] (Wit.).
