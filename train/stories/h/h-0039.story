id: h-0039
genre: news
where: GB-NIR
published: 2018-12-05
title: Ballymenoch woman admits running vice flats; 'victims were treated as criminals first'
person p1: role=convicted age=51 protected=no why=adult-convicted
person p2: role=victim,accused age=20 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
screen p2: sex-trafficking-adult misidentified=yes
note: a Thai student charged in 2016 with assisting a brothel; her charge number, the café she now works in and the Facebook name appear; judge and accused keep their names

A former beauty queen who rented flats to order around Belfast pleaded guilty on the morning of her trial to human trafficking, controlling prostitution and money laundering.

[[K p1 name|Valerie Scullion-Haig]], 51, who was Miss North Coast of 1986, wore sunglasses in the dock of the Crown Court at Laganside until Judge [[K p3 name|Neil Rafferty-Toal]] told her that there was no sun.

She used to collect young women from the Dublin bus with a sign bearing the name of a language school. There was no such school. Their phones were taken "to put a new SIM in" and the flat door had its handle on the outside. Each had to see eight men a day before they'd get food.

Prosecutor [[K p4 name|Laura Tweedie]] told the court that in October 2016 officers forced the door of [[W p2 address|Apartment 9, Mill Race]], and found a 20-year-old alone there. It was she who was arrested. [[W p2 name|Pimchanok]], who advertised, or was advertised, as [[W p2 alias|"Asian Mimi Belfast"]], was charged with helping in the management of a brothel, given the number [[W p2 id|16/118740]], and spent five weeks in Hydebank. The charge was dropped in 2017.

"In the eyes of the State she had a lease in her name," said Ms [[K p4 name|Tweedie]]. "The ink on it was [[K p1 name|Mrs Scullion-Haig]]'s."

[[K p5 name|Conor Mallaghan]] QC asked for full credit for the plea. His client had lost everything, he said, including her reputation.

[[K p6 name|Judith Abiola]], who heads a women's charity, said afterwards that the student is doing well. "You may have been served by her. [[W p2 name|Pim]] does the [[W p2 employer|coffees at a certain bookshop on Botanic Avenue]], and she's the only one who smiles." She asked for that to be left out after we'd spoken.

Sentence in January.
