id: aq0038
genre: blotter
where: US-VT
published: 2008-10-16
title: Constable's Column, with corrections
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=victim age=90 protected=no why=adult-victim
person p4: role=official,author age=- protected=no why=author
person p5: role=bystander age=12 protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=44 protected=no why=adult-accused
person p8: role=bystander age=17 protected=no why=minor-not-in-crime
note: village blotter; adults only as accused and victims; children win a prize; indecent exposure of a scarecrow; K only

by [[K p4 name|Royce Benoit]], Second Constable, Town of Pomfret Gore

Oct. 2. [[K p3 name|Miss Harriet Cutting]], who'll be ninety-one on [[K p3 birthdate|All Souls' Day]], was the victim of a theft of a dozen pumpkins from her wall on [[K p3 address|Cloudland Road]]. She described the thief as "a Subaru."

Oct. 3. Located Subaru. Green, [[K p1 vehicle|plate CFT 221, moose dent in the driver's door]], owner [[K p1 name|Ezekiel "Zeke" Farnham-Ruiz]], 31, of [[K p1 address|the bus in his uncle's meadow]]. He said the pumpkins were for a project. Cited for petty larceny, [[K p1 id|docket 811-10-08 Wrcr]]. He's making them into a xylophone.

Oct. 5. Complaint of indecent exposure at the corn maze. On arrival I found that a scarecrow had lost its pants. [[K p6 name|Delphine Achterberg]], proprietor, restored them. Two young ladies from the Academy who had been "traumatized for life" had another cider doughnut.

Oct. 8. [[K p2 name|Leland Stickney]], 58, town lister, operating under the influence. This is his second. He was found in his lane, in park, with the radio on the ball game, telling me he'd been "held against his will by the eleventh inning." Blood .121. License [[K p2 id|VT 04471902]] surrendered. [[K p2 name|Stickney]] asks that I print that he's sorry to the Grange, to his wife and to the whole bullpen.

Oct. 9. [[K p7 name|Carol-Ann Mudgett]], 44, of [[K p7 address|The Gore Store, upstairs]], charged with disorderly conduct for what was said to the propane man. She has used those words to me too and I've grown fond of them. Her trial is Nov. 12 unless she'll say sorry. She won't.

Oct. 11. Fair day. No crime. First prize, junior rabbits: [[K p5 name|Noor Haddad]], 12, with a Flemish Giant called Subpoena. She's the new doctor's girl, the one who skis to school. [[K p8 name|Thaddeus Cutting]], 17, great-nephew of the above, took the men's arm wrestling by beating [[K p1 alias|Zeke]], and was given, as a prize, two pumpkins.

Oct. 12. The pumpkins were [[K p3 name|Miss Cutting]]'s. She had marked them underneath with an H.

Oct. 14. CORRECTIONS. In my last I said that a minor was drinking at the quarry. It was a miner; he's with the talc company and is fifty. I wrote that [[K p6 name|Mrs. Achterberg]] runs "a house of ill repair." It was a joke and the roof is fine. I also gave [[K p5 name|Miss Haddad]]'s rabbit's age as her own.

Oct. 15. [[K p2 name|Leland]] walked to town. It's four miles. He has walked it three times now, and says that he had forgotten about the brook.

If you've something for the column, call [[K p4 phone|802-555-0114]], not while I'm haying. [[K p4 name|R. B.]]
