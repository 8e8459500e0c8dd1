id: o-0020
genre: email
where: GB-ENG
published: 2014-11-12
title: Fwd: Minutes of the allotment AGM (unofficial version!!)
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen: none
note: email about stolen tools; adult thief cautioned; addresses and phones of adults not in any protected class stay

From: [[K p1 name|Prue Winterbottom]] <[[K p1 email|prue.w@allotmentmail.example]]>
To: [[K p2 name|Delroy Minto]]; [[K p3 name|Agnieszka Wrona]]
Subject: Fwd: Minutes (unofficial version!!)

Dear both, since you were sensible and stayed home,

1. Apologies: received from everyone with a television.

2. Shed break-ins. PCSO [[K p6 name|Harjit Rai]] came along with his hat on. He says a chap called [[K p5 name|Lee Skerritt]] of [[K p5 address|Coldharbour Close]] has been given a caution for Plot 31 and has owned up to 12, 14 and 40b. He'd sold the lot at a car boot, apart from [[K p4 name|Mr Oduya]]'s strimmer, which was too rubbish to sell and he brought it back. [[K p4 name|Mr Oduya]] says it's not rubbish, it has a knack.

3. Is [[K p5 name|Skerritt]] to be allowed on the waiting list? He has apparently applied. Long silence. Then [[K p7 name|Barbara Finch]] said that if he likes gardening tools that much he might try one. Carried, 11 to 9, and I shall be hearing about it till June.

4. Water. Still none. Ring [[K p1 phone|01632 960144]] if you find any.

5. The scarecrow competition has a victim already: somebody's stolen the Mayor's trousers. Not [[K p5 name|Skerritt]], he was cautioned at the time.

6. AOB. [[K p3 name|Agnieszka]], you're treasurer. Sorry. That's what comes of staying home.

Love, [[K p1 name|Prue]]

p.s. [[K p2 name|Delroy]], your leeks are on the front of the parish magazine and you owe me a pint.
