id: k-0029
genre: roster
where: US-TX
published: 2018-06-20
title: Caldwell Co. Jail — In Custody Report
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=accused age=21 protected=no why=adult-accused
person p5: role=accused age=24 protected=decide why=adult-accused
screen p5: unclear
note: 17-year-old is an adult in Texas jails: decide; a woman with weak signs decides and screen unclear

06/20/2018 08:00   Pg 1/1

[0311] [[K p1 name|BAKER, HOLLY ANN]]  W/F 33  THEFT PROP >=$100<$750  $1,500  
[0314] [[D p2 name|CASTILLEJA, ISAIAH]]  H/M  DOB [[D p2 birthdate|02/11/2001]] AGE 17  BURGLARY OF HABITATION  $10,000  SO# [[D p2 id|48817]]  
[0315] [[K p3 name|FUCHS, DELBERT WAYNE]]  W/M 58  PUBLIC INTOX  PAID
[0316] [[K p4 name|OJO, TEMITOPE]]  B/M 21  DWLI  $500
[0319] [[D p5 name|STRICKLIN, AMBER RAE]]  W/F 24  PROSTITUTION CLASS B  $1,000  -- booked w/ no ID, no phone; male "cousin" called x6 asking release time; req'd to use back door. Victim svcs notified, declined to speak. SO# [[D p5 id|48822]]

** Weekenders not shown. Commissary closes 1700. **
