id: au0027
genre: blog
where: US-WI
published: 2009-09-28
title: St. Casimir's Parish Bulletin, Twenty-sixth Sunday in Ordinary Time
person p1: role=official age=- protected=no why=adult-bystander
person p2: role=bystander age=12 protected=no why=minor-not-in-crime
person p3: role=bystander age=96 protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=deceased age=77 protected=no why=deceased
person p6: role=bystander age=17 protected=no why=minor-not-in-crime
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; confessions, a theft of nothing, a talk on slavery in Scripture, virgin, victim (hymn), bingo cards with numbers, envelope numbers, baptisms with birth dates

**MASS INTENTIONS.** Mon., Poor Souls. Tues., [[K p5 name|Clement Gorski]] (77, †Sept. 19) by the Thursday bowlers. Wed., for an end to trafficking in persons everywhere. Thurs., in thanks, the [[K p8 name|Vang]] family.

**FROM THE PASTOR.** Friends, somebody has returned the Infant of Prague. He was in the coat room with a note: "Only borrowed for Grandma." No police were ever called, whatever you heard at the Pick 'n Save. He has a new cape out of it. All is forgiven, and confessions are Saturday at 3. — Fr. [[K p1 name|Thaddeus Bonk]]

**BAPTIZED SUNDAY.** [[K p8 relative|Grace Paj Zoua]], daughter of [[K p8 name|Chue and Mai Vang]], b. July 8. She slept through it. Grace was said.

**ALTAR SERVERS.** [[K p2 name|Emmett Kowalke]], 12, carried the cross in procession with a broken toe and said nothing till the recessional. Fr. [[K p1 name|Bonk]] has told [[K p2 name|Emmett]] that he needn't imitate every martyr.

**HAPPY BIRTHDAY** to [[K p3 name|Stella Pietrowski]], born [[K p3 birthdate|October 2, 1912]], envelope no. [[K p3 id|6]]. [[K p3 name|Stella]] will be 97. She lives at [[K p3 address|411 Pulaski, upper]], and takes callers from two to four, never during the Packers.

**SCHOLARSHIP.** Our organist, [[K p6 name|Lucía Barragán]], 17, has won $2,000 from the diocese. [[K p6 name|Lucía]] began here at 11, on a phone book. "I want to play the big one at Milwaukee," she said, "with the thirty-two-foot pipes." She'd like it known that the B-flat that sounds all night is not her fault.

**ADULT FORMATION.** Dr. [[K p7 name|Ignatius Obi]] of Marquette gave the first of four talks on slaves and freedom in Philemon, to a full house. "Paul writes to a master about a runaway," [[K p7 name|Dr. Obi]] said, "and calls the runaway his child." Week 2: Hagar. Bring a Bible and a dish.

**IN MEMORIAM.** [[K p5 name|Clem Gorski]] ran bingo for 40 years and was never once accused of anything, by his own account. He leaves a wife, five girls and a box of four hundred daubers. The last number that [[K p5 name|Clem]] called was O-69 and you may all settle down.

**BINGO.** Resumes Friday under [[K p4 name|Dolly Zastrow]]. [[K p4 name|Mrs. Zastrow]] asks for patience, and for whoever took home card 3317 to bring it back. State license [[K p4 id|B-20447]] hangs by the door. Pull-tabs for those over 18 only; minors may sell pie.

**HELP WANTED.** Strong backs to strip and varnish the choir loft. Pays in bratwurst. See [[K p4 name|Dolly]] or [[K p8 name|Chue Vang]] after the ten-thirty.

**COLLECTION.** $3,118. Needed, $3,400. Found in the basket, one button, one Canadian dollar and a tooth. Will [[K p2 name|Emmett]]'s little brother please see Fr. [[K p1 name|Bonk]].

Parish office 414-555-0129.
