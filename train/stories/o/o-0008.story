id: o-0008
genre: school
where: US-LA
published: 2003-11-07
title: HORNET SPORTS WRAP
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: none
note: high-school paper; jersey numbers and children's names of no crime stay; "victims", "robbed" and "stole" are sport

Y'all. Friday night.

Down 20-14, ninety seconds left, and who steals the ball at midfield but number [[K p1 other|44]], [[K p1 name|Tremaine Guidry]], the same [[K p1 name|Tremaine Guidry]] who got robbed of all-district last year. He took it 51 yards. Point after by [[K p2 name|Minh "Mikey" Pham]], who has not missed since Homecoming. Hornets 21, victims 20.

Coach [[K p3 name|Dalton Robichaux]] was too hoarse for a quote so he wrote one on a napkin: "PROUD. ALSO TUCK IN YOUR SHIRTS."

Girls' cross-country took third at Bayou Chêne in the rain. [[K p4 name|April Thibodeaux]] ran 19:58, a school record, in shoes borrowed from her cousin [[K p5 name|Shanelle Baptiste]], who ran 21:40 in the wet ones. The record had stood since April 1991.

Swimming is canceled until the pool has a bottom again.

Thanks to Mrs. [[K p6 name|Odile Fontenot]] in the cafeteria for opening early for the bus. Nobody forgets a biscuit.

— [[K p7 name|Jerrod Means]], sports ed.
