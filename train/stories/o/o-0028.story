id: o-0028
genre: news
where: NG
published: 2011-11-03
title: Landlord, 4 others in court over N18m land fraud at Ikorodu
person p1: role=accused age=62 protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
screen: none
note: land fraud; chiefs, sureties, adult complainants all stay; names that are words (Sunday, Blessing, Peace)

From [[K p9 name|Blessing Okoronkwo]], Lagos

It was a case of one plot, five buyers.

At the Magistrate's Court sitting at Ebute-Metta on Wednesday the police arraigned a 62-year-old landlord, [[K p1 name|Alhaji Ganiyu Balogun-Eso]], with his two sons-in-law and two persons now at large, on a six-count charge of conspiracy, obtaining by false pretence, forgery and breach of the peace.

[[K p2 name|Sunday Agbaje]], a bricklayer, and [[K p3 name|Festus Iwuala]], said to be a surveyor, stood with him in the dock. They pleaded not guilty.

The prosecutor, ASP [[K p6 name|Peace Edet]], said that between March 2009 and August 2010 the accused sold the same 600 square metres at [[K p1 address|Odogunyan Phase II]], one after the other, to a banker, a pastor, a retired headmaster, a dealer in vehicle spares and the banker's own sister. The total was put at N18.4m.

She told the court that [[K p4 name|Mrs Ronke Fadahunsi]], the banker, discovered the matter on a Sunday when she took her sister to show her the foundation, and her sister, [[K p5 name|Miss Folake Ajiboye]], began to weep and said, "But this is my own foundation."

Counsel to the accused, [[K p7 name|Barrister Chuks Nwafor]], applied for bail on liberal terms, arguing that his client is hypertensive, a community leader and a patron of a football club.

Chief Magistrate [[K p8 name|Mrs A. O. Martins]] granted each of them bail in the sum of N1m with two sureties, one of whom must be a landowner. There was laughter. "Of his own land," she added.

The matter, No. [[K p1 id|MIK/C/211/2011]], was adjourned to 30th November for mention.
