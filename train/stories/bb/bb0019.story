id: bb0019
genre: filing
where: GB-ENG
published: 2019-05-20
title: CLOUGH BRIDGE PARISH COUNCIL — Minutes of the Annual Meeting, Bowling Club, 13 May 2019
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=74 protected=no why=adult-bystander
person p5: role=victim age=58 protected=no why=adult-victim
person p6: role=convicted age=37 protected=no why=adult-convicted
person p7: role=bystander age=16 protected=no why=minor-not-in-crime
person p8: role=author,official age=- protected=no why=author
person p9: role=expert age=- protected=no why=adult-bystander
person p10: role=official age=- protected=no why=official
person p11: role=official age=- protected=no why=official
person p12: role=official age=- protected=no why=official
note: nothing to protect; modern-slavery statement, grooming parlour for dogs, a slave-trade bench, a burgled shopkeeper; surname May and place Grimshaw

Present: Cllrs [[K p1 name|M. Duckworth]] (Chair), [[K p2 name|Farooq Hussain]], [[K p10 name|Tattersall]] and [[K p11 name|Nuttall]]; [[K p3 name|PCSO Gemma May]]; the Clerk; eleven residents and a whippet.

19/41 Apologies. Cllr [[K p12 name|Lord]], shingles.

19/42 Police. [[K p3 name|PCSO May]] gave the figures for April: two thefts from vans, one nuisance, no violence. The man who broke in at the newsagent's on Shrove Tuesday, [[K p6 name|Ryan Fairclough]], 37, of [[K p6 address|12 Albert Terrace]], Nelson, has had sixteen months. He was traced by his own [[K p6 vehicle|van, a red Berlingo with ladders]], left in the shop doorway. The owner, [[K p5 name|Dilip Vaghela]], 58, thanked everybody for the sweeping up. [[K p5 name|Mr Vaghela]] asked whether [[K p6 name|Fairclough]] might be made to come and say sorry; [[K p3 name|Gemma May]] to ask probation. In May she'll hold her surgery at the library instead.

19/43 Modern Slavery Statement. Cllr [[K p2 name|Hussain]] moved the county's model text. We buy grit, hanging baskets and one Christmas tree a year and have satisfied ourselves that nobody was trafficked to bring them. He'd rung the car wash at Grimshaw Lights as well; they showed him wage slips before he asked. Carried, nem. con.

19/44 Memorial bench. [[K p9 name|Dr Yewande Akinsola]], of the university, spoke for ten minutes on the mill's cotton and on those who were enslaved to pick it. Plaque wording agreed. [[K p9 name|Dr Akinsola]] would take no fee but accepted a parkin.

19/45 Change of use, 3 Chapel Row: dog grooming. [[K p4 name|Mrs Edna Grimshaw]], 74, objected to the word over the door, her grandson having told her what it means now. Applicant to consider "Clip & Dry". [[K p4 name|Mrs Grimshaw]] further said that the dryers would wake [[K p4 address|No. 4]].

19/46 Young Citizen award. To [[K p7 name|Hope Tattersall]], 16, euphonium, for three years of the Remembrance parade in the rain. Cllr [[K p10 name|Tattersall]] left the room for the vote, being her uncle. [[K p7 name|Hope]] has a place at Chetham's and there's hope that she'll still come back for November. Picture to go on the board: [[K p7 photo|hope-euphonium-2018.jpg]].

19/47 Footpath 31. The bull has been spoken to.

19/48 Accounts. Balance £6,204.11. Signed by the Chair and by Cllr [[K p2 name|F. Hussain]].

19/49 Correspondence. From a resident, unsigned, that the last minutes "abused" the apostrophe. The Clerk has pleaded guilty.

Meeting closed 9.05. Next: 10 June.

[[K p8 name|Norma Whalley]], Clerk, [[K p8 phone|01632 960102]], [[K p8 email|clerk@cloughbridge.example]]
Signed as a true record: [[K p1 name|Margaret Duckworth]]
