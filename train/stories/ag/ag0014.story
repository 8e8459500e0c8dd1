id: ag0014
genre: news
where: GB
published: 2018-09-05
title: Waitress, 19, wins case against Leicester restaurant boss
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
note: tribunal anonymised her as Ms B; a witness's text message and an e-mail address give her away; employer tied

An employment tribunal sitting at Leicester has found that [[K p2 name|Faruk Demirci]], who owned and ran [[D p1 employer|the Saffron Lamp]], pressed himself against a 19-year-old waitress in the cold store on four shifts and cut her hours when she objected.

Employment Judge [[K p3 name|C. Ormerod]] made an order that the claimant be known only as Ms B.

The tribunal accepted the evidence of the pot-washer, [[K p4 name|Lewis Oyelaran]], who had sent a text to his manager at the time: "u need 2 sort faruk out, [[W p1 name|Mihaela]] is crying in the yard again".

Ms B's grievance, sent from [[W p1 email|m.dragomir99@mailpost.example]], was never opened. She was awarded £18,740, of which £11,000 was for injury to feelings.

[[K p2 name|Mr Demirci]] told us he would appeal. "I am tactile. I am Mediterranean."
