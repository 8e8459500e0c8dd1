id: p-0011
genre: news
where: US-KY
published: 2011-01-26
title: Youth pastor indicted on sodomy, abuse counts in Hardin County
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
note: the church where the victim was in the youth group; the name slips through a prayer-chain e-mail and a grandmother; church D as the text ties him to it

ELIZABETHTOWN, Ky. — A Hardin County grand jury on Tuesday returned a nine-count indictment against a volunteer youth pastor accused of abusing a boy over two summers.

[[K p2 name|Darrell Gene Mattingly]], 41, of [[K p2 address|309 Hodgen Mill Road]], is charged with four counts of second-degree sodomy, three of first-degree sexual abuse and two of supplying alcohol to a minor. He turned himself in at the detention center with his wife and a change of clothes and is being held on a $150,000 cash bond, jail records show, under booking number [[K p2 id|11-00482]].

Commonwealth's Attorney [[K p3 name|Shane Upchurch]] said that the boy was 13 when the abuse began on a canoe trip organized by [[D p1 employer|Living Branch Tabernacle]]. He is now 15.

"He told a school nurse because his stomach hurt every Wednesday," [[K p3 name|Upchurch]] said. "Wednesday was youth group."

The pastor, the [[K p5 name|Rev. Lowell Spratt]], said [[K p2 name|Mattingly]] had passed a background check, that he was removed on the day the church learned of the complaint and that members had been asked not to discuss it. By then an e-mail had gone out over the church's prayer chain to about 140 addresses. It asked intercession "for Bro. [[K p2 name|Darrell]] in this attack, and for [[W p1 name|Caleb]], who is confused." The Courier-Sentinel was sent a copy.

[[W p7 name|Donna Wooldridge]], the boy's grandmother, who has raised him, said she had been asked by two deacons to think about forgiveness.

"I've thought about it," she said. "I'm going to court."

Defense attorney [[K p6 name|Gwen Kessinger]] said that [[K p2 name|Mattingly]], [[K p2 employer|an electrician at the battery plant in Glendale]], would plead not guilty and had the support of many families.

[[K p4 name|Detective Paula Riggs]] of the Kentucky State Police is looking for other boys who went on trips to the Nolin River from 2007 on. She may be called at 270-555-0149.

Arraignment is set for Feb. 8 in Hardin Circuit Court. Each sodomy count carries five to 10 years.
