id: p-0029
genre: news
where: AU-VIC
published: 2011-07-05
title: Priest to face committal over altar servers' claims
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p3: role=accused age=71 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
note: historical; protected for life though now adult; the list of 1981 altar servers in a parish booklet is exhibited; parish D

FIVE men who served on the altar at a Ballarat district parish between 1978 and 1984 will be cross-examined at the committal of the priest they say abused them.

[[K p3 name|Father Kevin Aloysius Mulqueen]], 71, now of [[K p3 address|the St Anselm retirement flats, Kew]], is charged with 16 counts of indecent assault and two of gross indecency. He has not entered a plea. He leaned on a stick throughout a brief hearing in the Ballarat Magistrates Court yesterday and thanked the clerk who carried his bag.

The first to complain, who was 11 at the time, is now a [[W p1 employer|fireman at Horsham]] and went to police in 2009. [[K p4 name|Detective Senior Constable Gina Marchetti]] told the court that she then found the others by way of a parish jubilee booklet. A page of it, handed up as exhibit 4, shows [[W p1 photo|seven boys in surplices]], with a line of names beneath.

Mr [[K p5 name|Greig]], for [[K p3 name|Father Mulqueen]], said that his client's memory was failing and that it was "not without significance that the complainants have known one another all their lives". He put it to the detective that she'd begun with a single name.

"I did," she answered. "I began with [[W p1 name|Purcell]], because [[W p1 name|Purcell]] rang me."

[[K p7 name|Magistrate Pamela Ong]] ordered that the answer be struck from the transcript and extended a suppression order over the identities of all five.

[[K p6 name|Monsignor Paul Delahunty]], for the diocese, said outside that [[K p3 name|Father Mulqueen]] had had no public ministry since 2002. The school hall at [[D p1 school|St Brendan's]], which bears his name, would have the letters taken down this week.

One of the five spoke through his solicitor. "We were told it was an honour to be picked," the statement said.

The committal is listed for four days from 12 September. Bail was continued, with a condition that he not attend any church service at which children are present.

Wimmera & District Mail
