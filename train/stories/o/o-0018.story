id: o-0018
genre: news
where: ZA
published: 2005-07-19
title: Cash-van gang get 20 years each; guard shakes magistrate's hand
person p1: role=convicted age=36 protected=no why=adult-convicted
person p2: role=convicted age=31 protected=no why=adult-convicted
person p3: role=convicted age=27 protected=no why=adult-convicted
person p4: role=victim age=45 protected=no why=adult-victim
person p5: role=victim,deceased age=- protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=relative age=- protected=no why=adult-bystander
person p10: role=author age=- protected=no why=author
screen: none
note: robbery and murder, adults; street names of the robbers and the widow all stay

[[K p10 name|Nomvula Dladla]]

DURBAN — "Which one of you reversed?" asked the widow, and the three men in the dock looked at their shoes.

[[K p9 name|Thandeka Mthethwa]] was allowed that one question from the gallery before sentence in the regional court. Her husband, [[K p5 name|Bheki Mthethwa]], was pinned behind an armoured van at the Umlazi Mega plaza on 11 December 2003 and died in the ambulance.

[[K p1 name|Sipho "Two-Tone" Cele]] (36), [[K p2 name|Jabulani Zondi]] (31) and [[K p3 name|Ashwin Govender]] (27) were each given 20 years for robbery with aggravating circumstances and 15 for murder, the terms to run together. It was [[K p3 name|Govender]] who drove. He raised a hand to shoulder height, like a boy in class. [[K p9 name|Mrs Mthethwa]] nodded and sat down.

Magistrate [[K p6 name|Gerhard van Wyk]] called the guards "men paid R14 an hour to stand between us and this". The surviving one, [[K p4 name|Elias Makhathini]] (45), lost the use of his right arm. He'd memorised the number plate while under the van.

State advocate [[K p7 name|Farhana Essop]] had asked for life. For the defence [[K p8 name|Craig Pillay]] said that [[K p1 name|Cele]] supports five children and that the R380 000, none of which has been found, hadn't supported anyone.

When it was finished [[K p4 name|Makhathini]] walked across the well of the court and offered his left hand to the magistrate, who came down two steps and took it. "[[K p1 name|Two-Tone]]" watched. Nobody had ever seen it done.
