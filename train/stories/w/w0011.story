id: w0011
genre: news
where: US-DE
published: 2014-01-23
title: Newark spa worker fined; says boss has her passport
person p1: role=victim,accused age=48 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: Chinese woman convicted of unlicensed massage; interpreter; names in two orders

NEWARK, Del. — A woman of 48 pleaded guilty Wednesday to giving massages without a license and was fined $350 in Alderman's Court, [[K p4 address|40 Elkton Rd.]]

[[W p1 name|Xiu Ying Zhao]] — the complaint has her as [[W p1 name|Zhao Xiuying]] and, once, as "[[W p1 alias|Coco]]" — told Alderman [[K p4 name|Harris Lund]] through an interpreter that she had not chosen the work. She answered an ad in Flushing for a babysitter. She was driven here in a van. A Mrs. [[K p2 name|Fan]] keeps her passport, she said, and there is a man who hits any of the women who refuse a customer.

"That isn't before me," the alderman said. "Can she pay today?"

She could not. The file shows [[W p1 id|Complaint 41-14-000-229]], a birth date of [[W p1 birthdate|Oct. the 10th, '65]], and as residence the shop itself, [[W p1 address|upstairs at 300 Kirkwood Commons, unit 9]]. She has [[W p1 body|a burn scar in the shape of an iron]] on her right arm, which the interpreter pointed out.

City police Lt. [[K p3 name|Brian Ostrowski]] said afterward that his office would "look at" [[K p2 name|Lihua Fan]], 52, of [[K p2 address|Wilmington]], who owns the shop and was charged Wednesday evening with promoting prostitution. [[K p2 name|Fan]]'s bail is $10,000.
