id: an0038
genre: news
where: ZA-GP
published: 2013-11-29
title: 'Print it': Springs swimmer who named her coach says she'll not hide
person p1: role=victim age=14 protected=no why=consented
person p2: role=victim age=13 protected=yes why=sexual-offence-victim
person p3: role=convicted age=66 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
note: waived anonymity by one; the other complainant doesn't; slips by first's own quote

By [[K p7 name|Lindiwe Maphanga]]

[[K p1 name|Carla Oberholzer]] has signed a form. It says that she is thirty-four, of sound mind, and wishes the newspapers to use her name. She signed it twice because the first pen ran out.

On Wednesday the Gauteng High Court jailed [[K p3 name|Basil Hugh Tarrant]], 66, the most decorated swimming coach the East Rand has had, for eleven years, for rapes committed in 1993. There were two complainants. [[K p1 name|Oberholzer]], then 14, is one.

"Print it. Print the middle name as well, it's [[K p1 name|Johanna]]," she said on the steps. "He had a pool named after him. I want a sentence with my name in it where I am the subject."

Judge [[K p4 name|Moses Ratshidi]] said that [[K p3 name|Tarrant]] had "kept time on everything but his conscience". The coach took notes. He will be held at Boksburg (prisoner [[K p3 id|213 504 887]]); his application for leave to appeal was turned down within the hour.

The second woman doesn't want to be known. She has not told her husband. She was 13, a breaststroker, and gave evidence from another room, as Ms B. The order is in force; it binds everybody.

It was forgotten only once, and in joy. "We did it, [[W p2 name|Mags]]!" shouted [[K p1 name|Carla]] into her phone, as the cameras ran. She has since asked that this be cut. At least three stations haven't.

Prosecutor [[K p8 name|Ashika Naidoo]] traced nineteen former pupils. Many were willing to talk; two could bear to testify. "One flew home from [[W p2 address|Invercargill]], under the pretext of a school reunion," [[K p8 name|Naidoo]] said, "and flew back the same night, in time for [[W p2 employer|her shift at the birthing unit]]." She didn't mean, she said afterwards, to give quite so much.

Psychologist [[K p5 name|Dr Hlubi Mnguni]], who has treated survivors of sport for twenty years, says that no one is braver for being named nor more of a coward for not. "They say, I'll speak if she speaks," [[K p5 name|Mnguni]] said. "And one day it's enough that one does."

On the honours board at the club, [[K p3 name|Tarrant]]'s name has been sanded off. His swimmers' names are still on it, in gold leaf. For 1993 there are two: the 200 m individual medley, [[K p1 name|C. Oberholzer]]; and, below, [[W p2 other|the 100 m breaststroke, under-14, a record that stood for nineteen years]]: [[W p2 name|M. van Aswegen]]. A visitor might take a photograph. One did, and tagged it #[[W p2 name|MagsVanAswegen]].

Her mother, [[W p6 name|Elsabe van Aswegen]], 71, came every day, and told the court orderly she was there for the parking.

"She's made up her mind about [[W p2 name|Magda]]'s old medals," [[K p1 name|Oberholzer]] said. "Into the sea. I'm keeping mine. I swam for them."
