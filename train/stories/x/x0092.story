id: x0092
genre: news
where: GB-NIR
published: 2012-12-13
title: Councillor's brother jailed over girl, 8; Assembly row follows
person p1: role=victim age=8 protected=yes why=sexual-offence-victim
person p2: role=convicted age=60 protected=no why=adult-convicted
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=public-figure age=- protected=no why=public-figure
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
note: the convicted man is no relative of the girl but a public figure's brother; lodge tied to victim D; a dance title singles her out

It is no crime to be a man's brother, as [[K p3 name|Cllr Norman Gault]] told the BBC on Thursday, nor has anyone said it is.

What has been said, in the Assembly, by [[K p4 name|Sinéad Quigg MLA]], is that the councillor wrote a reference. It described [[K p2 name|Samuel Gault]] (60), jailed this week at Ballymena for abusing an eight-year-old girl, as "incapable of it."

The judge, [[K p5 name|Her Honour Patricia Loughrey]], had read that too. [[K p2 name|Gault]] was caretaker of [[D p2 employer|Drumsallagh Orange Hall]], where the child came on Tuesdays to dance. He gave her sweets for coming early. He'll serve five years.

Though a reporting order is in force, a wreath of clues went round the town like a collection plate. The [[W p1 other|under-nines reel champion]] hasn't defended her title, as [[K p7 name|Mrs Ina Boal]] remarked on a radio phone-in, and "you may put two and two together." The station has apologised.

[[K p3 name|Mr Gault]] will not stand again. "I wrote what I thought was true," he said. Detective Inspector [[K p6 name|Roy Quigg]], no connection of the MLA's, said he'd no view on references. He has views, he added, on sweets.
