id: at0024
genre: news
where: CA-AB
published: 2003-12-05
title: 'Chronic runaway' held 90 days had been sold since she was 14, inquiry hears
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=convicted age=55 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=17 protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=consented
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: girl of 14 with bench warrants and a solicitation charge; named in a poster and by her brother; hope is a word and a counsellor's name

EDMONTON — She'd been missed so often that there was a rubber stamp for it.

"CHRONIC AWOL," it says in purple, eleven times, across the file of a Cree girl who at 14 was charged with soliciting on 118th Avenue, failed to appear, and was locked up for 90 days at the young offender centre. A fatality inquiry into another girl's death turned on Thursday to this one, who's alive, and sat in the third row in her brother's ski jacket.

Counsel calls her Girl Two. The centre's clerk, reading from the sheet, called her "[[W p1 name|Whiskeyjack, Summer]]", YOC number [[W p1 id|02-5513]], and was halfway down the page before anybody stopped him.

Constable [[K p4 name|Ivan Mazur]] made the arrest. It was minus 31, he said. She had on a jean jacket and told him that she was 19 and that her name was [[W p1 alias|Tiffany]]. A man circling in [[K p2 vehicle|a maroon Cutlass, plate KRZ 550]] drove off. [[K p4 name|Mazur]] ran the plate the next spring. It belonged to [[K p2 name|Dwight Lavallee]], 31, [[K p2 alias|D-Light]] to those whose rent he collected.

[[K p2 name|Lavallee]] goes to trial in March on charges of living on the avails of a person under 18. A customer, [[K p3 name|Norbert Haas]], 55, a seed salesman, pleaded guilty in the spring and received fourteen months. "I asked [[W p1 name|Summer]] how old she was," [[K p3 name|Haas]] told a parole officer. "She said, How old do you want."

Provincial Court Judge [[K p5 name|Beverly Tkachuk]] asked how a girl who'd been sold on the street came to be the one in cells. There was no answer from the ministry's table. "Take your time," said Judge [[K p5 name|Tkachuk]].

She had run from [[W p1 address|a receiving home on Fulton Place]]; she had run from [[W p1 school|Eastglen Outreach]]; each time, she went looking for [[W p6 name|Cody Whiskeyjack]], 17, who worked nights at [[W p6 employer|the car wash by the Coliseum]]. "It was me she was running to," the brother told the hearing. "Not the guy. The guy just had a car." He had put up a poster himself, photocopied at a 7-Eleven, with her grade seven picture and the words: [[W p1 photo|HAVE YOU SEEN MY SISTER SUMMER W.? SCAR ON CHIN FROM A SKATE]]. It was entered as an exhibit and taped to the lectern.

[[K p7 name|Hope Cardinal-Roy]] has worked the avenue with a thermos for nine years. She herself was picked up there in 1981, aged 13, she said, and you can print that. "They gave me a record and they gave him a ride home. I had hope, that's my name, I'd to use it for something." Ms. [[K p7 name|Cardinal-Roy]] told the judge that the law passed in 1999 was meant to protect such kids, by confining them. "It's a funny word, protect."

The charge against the girl was stayed in September.

Before the break, the judge asked if she'd like to speak. She shook her head, and the braid with [[W p1 body|a streak dyed turquoise]] swung. Then she put up her hand. "It's just [[W p1 name|Whiskeyjack]] is one word," she told the clerk. "You had it as two."

Summer hours do not apply; the inquiry sits again at 9 Monday. [[K p8 name|Leona Prefontaine]], Journal staff. The lawyer for [[K p2 name|Dwight Lavallee]] did not return calls, and Const. [[K p4 name|Mazur]] is on leave.
