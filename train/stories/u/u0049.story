id: u0049
genre: social
where: GB-ENG
published: 2022-08-19
title: Hexley Mums & Bumps (private group, 2.1k)
person p1: role=victim age=5 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
note: private accusation of nursery worker; child named by mother's friend; nursery

[[K p3 name|Kelly-Ann Stride]] ▸ has anyone took their kids out of [[W p1 school|Little Acorns on Station Approach]]? My mate's lad is 5 and told her a man there hurt him in the toilets. Police been. No arrest yet

[[K p4 name|Farah Siddiqui]] OMG no. mine's there Tues/Thurs. Who??

[[K p3 name|Kelly-Ann Stride]] not supposed to say. only one bloke works there so

[[K p5 name|Louise Tapp]] you mean [[D p2 name|Ryan]]?? [[D p2 name|Ryan Cutmore]] taught my eldest to swim hes lovely. thats someones life

[[K p3 name|Kelly-Ann Stride]] and little [[W p1 name|Alfie]]'s isnt?? he wont sit on the potty now [[K p5 name|Lou]]

[[K p4 name|Farah Siddiqui]] take the name down hun. both names. seriously

**Admin has turned off commenting for this post.**
