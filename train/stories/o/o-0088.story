id: o-0088
genre: news
where: PK
published: 2015-02-13
title: Advocate [[K p1 name|Naseem Akhtar Wyne]], who lost only once, dies at 79
person p1: role=deceased age=79 protected=no why=deceased
person p2: role=official age=- protected=no why=official
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=bystander age=- protected=no why=adult-bystander
screen: none
note: obituary of a lawyer with old adult cases; kin who stay; nothing to protect

LAHORE: The Lahore High Court bar suspended work on Thursday for the funeral of [[K p1 name|Naseem Akhtar Wyne]], who practised on the criminal side for 51 years and used to say that she'd lost only once, "and to a worse lawyer, which was my brother".

Born in Gujrat in 1935, the third of seven daughters and one son, she was the only woman in her law college class. The dean, it is told, addressed the room as "gentlemen" until December. On the first of January he came in and said "gentlemen and [[K p1 name|Miss Wyne]]", and the class stood up.

Her best-known brief was the Anarkali bangle case of 1972. The goldsmith [[K p6 name|Haji Nizamuddin]] had been killed in his shop; his apprentice, [[K p9 name|Bashir Ahmed]], was found with blood on his cuffs and was a week from the rope when she showed that the blood was paint. The true killer, [[K p3 name|Malik Sher Zaman]], was convicted on the evidence of the paint. [[K p9 name|Bashir]], by then a grandfather, was among the pall-bearers.

She declined to be made a judge, three times. "I'd have to listen," she told Justice [[K p2 name|(retd) Anwar Kamal Sethi]], who repeated it at the graveside. He added that nobody listened harder.

Bar president [[K p7 name|Rana Zulfiqar Cheema]] announced that her chair in the library, in which three generations of juniors have been forbidden to sit, will be left where it is.

She never married. She leaves a sister, Dr [[K p4 name|Tahira Wyne]], and a great-niece, Barrister [[K p5 name|Mehrunnisa Butt]], who will take up her files. The brother died in 2001; she appeared at his funeral, she said, for the other side.

Soyem at 4pm today, 11 Nisbet Lane. — [[K p8 name|Correspondent Asad Gul]]
