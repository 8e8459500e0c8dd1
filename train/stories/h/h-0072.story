id: h-0072
genre: email
where: GB-ENG
published: 2017-09-01
title: Pew sheet, St Mary Magdalene with St Alkmund, Twelfth Sunday after Trinity
person p1: role=official age=- protected=no why=official
person p2: role=deceased age=- protected=no why=deceased
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; parish notices with the sick, the dead, banns, a baptised child and a sermon on Mary Magdalene

WELCOME to all who worship with us, and to the bats.

BANNS of marriage, for the second time, between [[K p3 name|Christian Pope]], bachelor, of this parish and [[K p4 name|Oluchi Nnamdi]], spinster, of the parish of St Chad. If you know of any just cause, please tell the Rector before the service and not, as last time, during.

BAPTISM. At 12.15 we welcome [[K p5 name|Wilfred Hope Tattersall-Singh]], who is four months old and has been practising.

PRAYERS are asked for [[K p6 name|Dot Gilroy]] (hip), and for all who keep watch in our hospital. Rest eternal: [[K p2 name|Ernest Moxley]], sidesman, whose funeral is on Thursday at two. [[K p2 name|Ernest]] wished it known that he is leaving his place in the third pew to whoever gets there first.

SERMON SERIES. "The Woman Who Was a Sinner": was she? Over five weeks the Rector looks at how Mary Magdalene was called a prostitute by a pope (no relation to the above) in the year 591, on no evidence, and how long it took for anyone to take it back. Talk and soup, Wednesdays.

ROTA. Coffee: [[K p7 name|Beryl]] and [[K p7 name|Beryl]]'s niece. Brasses: vacant since Lent.

THEFT. The lead's gone again from the vestry. We forgive whoever did it and would be glad of a word with them about the guttering.

SAFEGUARDING. The Diocese asks that every volunteer who works with children or adults at risk renews their training by Advent. It's an hour on a computer. There are biscuits.

The Revd [[K p1 name|Philippa Stainrod]], Rector. Day off Friday, truly.
