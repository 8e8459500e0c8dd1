id: ab0088
genre: filing
where: GB-NIR
published: 2014-12-12
title: In the Crown Court in Northern Ireland: Ruling No. 3
person p1: role=victim,witness age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: Hungarian woman previously cautioned for brothel keeping; bad character application; screens; name via wedding ring engraving and caution number

THE QUEEN v [[K p2 name|BARRY MAGENNIS]] and [[K p3 name|ILDIKÓ FARKAS]]
[[K p4 name|His Honour Judge Loughran]]

1. The Crown's chief witness, whom I'll call Witness A, is to be cross-examined. The defence seek leave to put it to her that she was cautioned in May 2012 for helping in the management of a brothel at Lisburn Road (caution ref. [[W p1 id|PSNI/C/12/42057]]).

2. It is of importance how that came about. Witness A answered an advertisement for mushroom pickers. The second defendant met her off the boat and told her that the mushrooms were finished. She was moved every nine days: Belfast, Derry, Newry, Sligo. She got to keep, she says, the price of her cigarettes. Her name was put on the lease as she had, of the four women, the best handwriting.

3. She accepted a caution as the first defendant, posing as her friend, interpreted for her.

4. To permit a man to profit twice by his own interpreting is more than the law asks. Leave is refused.

5. Exhibit 12, the ring, will be produced in a closed box; it's engraved "[[W p1 name|Zsófi]] és Péter 2009."

6. Mr [[K p5 name|Devenney QC]] should remind his solicitor that the skeleton, in naming [[W p1 name|Zsófia Balogh]] eleven times, isn't a private letter.
