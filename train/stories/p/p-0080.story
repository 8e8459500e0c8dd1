id: p-0080
genre: news
where: GB-ENG
published: 2014-03-06
title: Girl, 8, called 999 as burglar ransacked Doncaster house
person p1: role=witness age=8 protected=yes why=minor-witness
person p2: role=convicted age=35 protected=no why=adult-convicted
person p3: role=relative,victim age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
note: child witness, named in a commendation; mother a victim of the burglary but naming her identifies the child; street W

A burglar was caught in the act because an eight-year-old girl hid in a wardrobe with her little brother and a mobile phone, Sheffield Crown Court was told.

[[K p2 name|Lee Anthony Marsden]], 35, of [[K p2 address|Wharf Close, Mexborough]], was jailed for four years and eight months on Wednesday after admitting burglary and possession of a bladed article. He has 41 previous convictions.

The court heard that [[K p2 name|Marsden]] forced the kitchen window of a house in [[W p1 address|Tickhill Gate]], Doncaster, at 3.20pm on 6 January. The children's mother, [[W p3 name|Sue Ogden]], had gone across the road to fetch a parcel and saw him go in. She tried to follow but he'd put the chain on the door.

[[K p5 name|Chris Tindall]], prosecuting, played part of the 999 call. A child's voice can be heard whispering, "He's on our stairs. I've got my hand on his mouth, my brother's, he's three." The operator asks if she can stay where she is. "I'm not daft," she says.

Officers arrived within six minutes. [[K p2 name|Marsden]] was found in the bathroom with a carving knife, jewellery worth £640 and a games console.

[[K p6 name|Emma Raistrick]], mitigating, said that he'd been out of prison for 12 days and had relapsed into heroin use. He didn't know there were any children in the property and was, she said, "sickened" when he heard the recording.

[[K p4 name|Recorder Diana Platt]] told him that he had robbed a small child of the feeling of being safe at home, and that he wouldn't be able to give it back with the console.

The girl, a pupil at [[W p1 school|Balby Bridge Primary]], has been nominated for a bravery award. South Yorkshire Police tweeted a picture of her hat-deep in a police helmet with the words "[[W p1 photo|Meet PC Keira, our newest recruit! #BalbyHero]]". [[K p7 name|Chief Inspector Gordon Bale]] said that the message was meant well and had been deleted after her mother objected.

"She is the calmest witness I've dealt with," [[K p7 name|Chief Insp Bale]] said. "I include the police in that."

[[K p2 name|Marsden]] was ordered to pay a victim surcharge of £120.
