id: h-0031
genre: news
where: GB-ENG
published: 2014-07-18
title: Farm gangmaster fed men on dog biscuits, court told
person p1: role=victim,witness age=42 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=convicted age=55 protected=no why=adult-convicted
person p4: role=convicted age=29 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: long crown court report; a homeless Englishman as the victim, once convicted of fishing without a licence on the gangmaster's orders; dentures, army number, hostel, and the nickname the accused gave him

By [[K p9 name|Ruth Applegarth]] at Cambridge Crown Court

THE advertisement in the soup kitchen said labouring, £80 a day, digs and three meals. What [[W p1 name|Leonard Sowerby]] got, he told a jury last month, was a horsebox, a bucket and nine years.

Yesterday the man who'd put up the card, [[K p3 name|Miles "Daddy" Doran]], 55, was sentenced to ten years' imprisonment for holding two men in servitude on a smallholding near Wisbech. His son, [[K p4 name|Miley Doran]], 29, was given five.

It was the second trial. In the first a juror recognised one of the caravans.

The men laid drives, picked leeks, dug out septic tanks with coal shovels and, when trade was slack, were walked to the river at night to set nets for eels. It was for that, in 2009, that the only person ever to see the inside of a court over the affair was one of its victims. Mr [[W p1 name|Sowerby]] was summonsed for fishing without a licence and fined £200, in a case numbered [[W p1 id|09/CB/30114]], with [[K p3 name|Doran]] sitting behind him to see that he said nothing. The fine was added to what he owed.

[[K p5 name|Sebastian Cottesloe]] QC, prosecuting, told the jury how debt was kept. "There was a book. A pair of boots went down as £300. A day in bed with pleurisy, £50. [[W p1 alias|'Army']], as they called him, for he had served eleven years with the Pioneers, was in it for six thousand when he stopped looking."

Those who left were fetched back. [[W p2 name|Kestutis]], a Lithuanian who was the younger of the two by twenty years, was found in Ely and brought home in the boot. Neither man was allowed to hold his own benefit card.

Giving evidence from a wheelchair, Mr [[W p1 name|Sowerby]], who had been 42 when he was taken on, said that he'd eaten dog biscuits softened in tea because [[K p4 name|young Miley]] had [[W p1 body|trodden on his only set of teeth]]. Had he never thought of going to the police? "I'd been had up already," he said. "I knew what side they was on."

The gate of the yard was never locked, the defence pointed out. [[K p6 name|Fenella Croome]], for the elder [[K p3 name|Doran]], suggested that this was a rough sort of kindness among people who live outdoors.

A vet, [[K p8 name|Tamar Zilberberg]], had gone there in 2012 to look at a lame cob. She noticed that the horse had a rug and that the man who held it had not. She wrote to the council twice and then drove to the police station with the letters.

Judge [[K p7 name|Hugh Pennefather]] said that he'd treat the evidence about the teeth as the summary of the case. "You had a man's mouth under your heel."

Mr [[W p1 name|Sowerby]] now lives [[W p1 place|in an almshouse at St Ives]] and keeps a horse's bell on the door.
