id: o-0054
genre: news
where: HK
published: 2007-11-15
title: Jewel thief who tipped the doorman gets nine years
person p1: role=convicted age=44 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=accused age=- protected=no why=adult-accused
screen: none
note: robbery in a shop; the domestic helper of the victim is a witness, not trafficked: near-miss for the screen

It was the HK$500 note that undid him. Nobody tips a doorman on the way out of a robbery.

[[K p1 name|Gabriel Fung Chi-wai]], 44, a dealer in second-hand watches, was jailed for nine years by the High Court yesterday for robbing a jeweller's in Tsim Sha Tsui of stones worth HK$31 million, using an imitation pistol.

The proprietor, [[K p2 name|Rosemary Kwan Suk-yee]], was made to lie behind the counter. So was her helper, [[K p3 name|Marivic Salonga]], who had been carrying in the lunch. It was Ms [[K p3 name|Salonga]], the prosecution said, who noticed that the pistol had a seam.

"She told me, 'Ma'am, it's plastic,' in the voice in which she tells me the fish is off," Mrs [[K p2 name|Kwan]] said outside court. The two have been together for 16 years and were holding the same umbrella.

Mr Justice [[K p4 name|Alastair Pemberton]] said [[K p1 name|Fung]] had shown a kind of politeness, which didn't mitigate. Senior Counsel [[K p5 name|Winnie Lau Po-ling]] had asked for credit for his plea, entered on the first day of trial.

Inspector [[K p6 name|Raymond Cheung]], of the Regional Crime Unit, said the banknote bore a thumbprint. Most of the stones were found inside a rice cooker. Four haven't been recovered; gemmologist [[K p7 name|Ashok Zaveri]] valued the largest, a pink, at HK$6 million.

An alleged driver, [[K p8 name|Cheng Kam-fai]], will be tried in February.
