id: at0011
genre: news
where: GB-ENG
published: 2007-05-18
title: 'Pimp my tractor' trial collapses in laughter, then in law
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=victim age=58 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: nothing to protect; pimp, massage, strip, minor, exploitation used innocently; adults all

[[K p8 name|Gwendoline Pask]]

There were three minors in Court Two at Lincoln on Tuesday, and all were Morrises.

The Crown's case was that [[K p1 name|Clive Sebastian Toynton]], 45, and his cousin [[K p2 name|Neville Toynton]], 43, who trade from [[K p1 address|Unit 4, Hemswell Sidings]] as Pimp My Tractor Ltd, had taken in a 1968 Massey Ferguson for a respray and given back another, older machine with the first one's bonnet. They denied fraud. The owner, [[K p3 name|Hubert Skelton]], 58, a beet grower, denied that he had been drunk at the handover.

"I know my own tractor," Mr [[K p3 name|Skelton]] said from the box. "She has a dent that I put there in 1979 with my head."

Prosecuting, [[K p4 name|Julian Anstruther-Bell]] called it the exploitation of an honest man's sentiment. The serial number, [[K p3 vehicle|SNMW 550114]], had been filed and stamped afresh, he said. When police came to the sidings with a warrant they found seventeen bonnets, a stripped David Brown, and a poster of a young lady on a Fordson, at which Judge [[K p5 name|Cosmo Wraith]] asked him to move along.

PC [[K p7 name|Lorraine Capes]] had measured the dents. Asked by the defence whether she had experience of tractors, [[K p7 name|Capes]] said that she was from Horncastle. Was the dent in Exhibit 3 consistent with a head? It was consistent with Mr [[K p3 name|Hubert Skelton]]'s head, she said. She'd measured that too.

Then came the expert. [[K p6 name|Thaddeus Okoro]], a restorer from Newark who has thirty-one of the things, ran a thumb along a photograph and began to smile. He massaged the bridge of his nose. He asked if he could see the actual machine, and so at noon the jury was led to the car park, where it had been standing under a tarpaulin since April with a court usher guarding it.

[[K p6 name|Okoro]] went round it once. He lay down on the tarmac in his suit. When he got up he told the court that the chassis was Mr [[K p3 name|Skelton]]'s, the engine was Mr [[K p3 name|Skelton]]'s, and the back end too. What wasn't was the number plate that the Ministry had issued, in error, in 1971. Nobody had filed anything. Somebody at Swansea had mistaken a 3 for an 8.

"So it has been my tractor all along?" the farmer called.

"It has, sir. They've made a lovely job of it."

There being no case, Judge [[K p5 name|Wraith]] directed acquittals. [[K p1 name|Clive Toynton]], grey with the relief, shook hands with everyone, including by mistake Mr [[K p4 name|Anstruther-Bell]]. [[K p2 name|Neville Toynton]] wept on the mudguard. He has served eleven weeks of a remand that his cousin was spared, the result of an old matter of a Ford Escort (case [[K p2 id|T20060155]]).

They've offered Mr [[K p3 name|Skelton]] a free oil change for life. PC [[K p7 name|Capes]] will be wanting her tape measure back.
