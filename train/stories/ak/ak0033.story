id: ak0033
genre: news
where: US-DE
published: 2020-10-15
title: Wilmington buries a paperboy; second boy, wounded, listens by phone
person p1: role=deceased,victim age=13 protected=decide why=deceased
person p2: role=victim,witness age=12 protected=yes why=minor-victim
person p3: role=accused age=17 protected=decide why=charged-as-adult
person p4: role=accused age=20 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: deceased minor D, wounded friend W, 17 charged as adult D, 20 K; the pastor; the eulogy slip

By [[K p8 name|Quentin Mbeki-Shaw]]

They carried him past every house on his route. It took eleven minutes more than the undertaker had allowed, and at each of the 46 porches someone stood and held up a paper.

[[D p1 name|Emmanuel "Manny" Tolson]], 13, was shot on October 3 on North Pine Street by people who, police say, were shooting at a car. His funeral on Wednesday filled Ezion Fair and two blocks besides.

"I'm not going to tell you he was an angel," said the [[K p6 name|Rev. Lavinia Crosswell]]. "[[D p1 name|Manny]] threw the paper in my hydrangeas. Every day for a year." [[K p6 name|Crosswell]] stopped. "I'd give you every hydrangea."

Charged with his murder are [[K p4 name|Kareem Rasheed Boggs]], 20, who's held without bail under [[K p4 id|2010004417]], and [[D p3 name|Trevon Lattimore]], 17, whom the Attorney General's office is trying as an adult. [[K p4 name|Boggs]] was arrested in Chester. [[D p3 name|Lattimore]] turned himself in with his grandmother, at the precinct on Fourth Street.

A friend who had been on the handlebars was hit in the thigh. He's 12. He is the state's best witness, perhaps its only one, and Police Chief [[K p5 name|Salvatore Dilworth]] has begged that nobody guess at him. "He's got to sleep," said [[K p5 name|Dilworth]].

But grief has no editor. The printed program thanked those who couldn't be present, "and especially [[W p2 name|Zay]], who held his hand." The choir director dedicated a song to "little [[W p2 name|Isaiah Purnell]], listening at [[W p2 place|Nemours, fifth floor]]." There was a telephone lying on the lectern with its light on. When the song was over, a small voice out of it said, "Tell them it was good."

Deputy Attorney General [[K p7 name|Camilla Voss]] went up the side aisle and took the telephone off the lectern herself. [[K p7 name|Voss]] said that she'd never felt worse about anything.

By evening there was a mural begun on the wall at Tenth, two boys on one bike. The painter had both the faces from [[W p2 school|the Bayard Middle picture day]]. He was asked to paint a helmet on the one in front. He has done so, but under the wheel, in gold, the letters say [[D p1 name|MANNY]] + [[W p2 name|ZAY]] 4EVER.
 
The route has been taken up by a rota. On the first day, the Reverend [[K p6 name|Crosswell]] took it. She put hers in the hydrangeas.

Donations for the wounded child are going through the church in no one's name; one that was set up elsewhere as [[W p2 url|gofund.example/isaiah-p-wilm]] has been closed. Anyone with information may call 302-555-0166.
