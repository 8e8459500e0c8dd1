id: o-0066
genre: news
where: ZM
published: 2016-07-07
title: Kitwe councillor, two drivers acquitted over missing cement
person p1: role=accused,official age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen: none
note: corruption trial, formal African court style; acquitted persons stay named; nothing to protect

By [[K p9 name|Chanda Mwila-Phiri]]

The Kitwe Magistrate's Court has acquitted Riverside ward councillor [[K p1 name|Boniface Kapambwe]] and two council drivers of theft by public servant of 460 pockets of cement, on grounds that the State failed to show there had been any cement.

In a ruling that lasted two hours, Principal Resident Magistrate [[K p4 name|Grace Simukonda]] said the goods received note, marked exhibit P4, had been signed on a public holiday by a storekeeper who died the year before.

Facts before court were that [[K p1 name|Kapambwe]], jointly charged with [[K p2 name|Happy Sinkala]] and [[K p3 name|Moses Tembo]], on dates unknown but between February 1 and March 31, 2015, while acting together, did steal cement valued at K36,800, the property of the council, meant for a clinic at Mulenga compound.

Principal witness for the State was director of works [[K p7 name|Eng. Lubasi Mundia]]. In cross-examination by defence counsel [[K p5 name|Kelvin Silwamba]] of [[K p5 employer|Messrs Silwamba & Partners]], he conceded that he had not seen the consignment but that he had "seen the place where it would have been".

A second witness, watchman [[K p8 name|Ba Joseph Chola]], told the court that a lorry came at night. Asked what it carried, he answered that it carried [[K p3 name|Tembo]], who was asleep.

Public prosecutor [[K p6 name|Sergeant Mutinta Hamoonga]] indicated that the State would study the ruling with a view to appealing.

There was ululation outside the court when the three came out, led by marketeers from the councillor's ward. [[K p1 name|Kapambwe]] thanked God, his lawyer and his wife in that order. The clinic, begun in 2014, has reached window level.
