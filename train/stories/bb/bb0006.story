id: bb0006
genre: news
where: GB-ENG
published: 2021-02-26
title: RADIO HYNDBURN 6PM BULLETIN - SCRIPT - FRI
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=22 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=expert age=16 protected=decide why=consented
person p7: role=victim age=- protected=decide why=domestic-violence-victim
person p8: role=accused age=44 protected=decide why=identifies-protected
person p9: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p3: none
note: radio script with cues; Vietnamese boy charged with cannabis production; accused brother; domestic case in the next item; cue sheet leaks the name

[READER: [[K p5 name|Shabnam Aslam]] // 18:00 // Item 1 — 1'40" // pic for web: [[W p1 photo|duc-nguyen-custody.png]] DO NOT USE]

Good evening, I'm [[K p5 name|Shabnam Aslam]]. A teenager found alone with four hundred cannabis plants in an Accrington mill has had the case against him dropped, after prosecutors accepted that he'd been locked in.

Police broke the door of the mill last June. The boy, who was seventeen, spent five months at a young offender institution before anyone asked how he'd come to be there. Burnley Crown Court was told he'd been driven up from Dover by night in a [[K p2 vehicle|silver Transit]], had his phone and papers taken, and been shown a photograph of his parents' home. If the plants died, he was told, so would they. He slept on a pallet. Once a week a man pushed noodles through a hatch.

CLIP IN: "[[W p1 name|Duc]] thought that he owed these people twenty-two thousand pounds. He was a gardener who couldn't open the gate." CLIP OUT — that's his barrister, [[K p4 name|Camilla Oyelaran]].

[NOTE TO [[K p5 name|SHABS]]: legal say bleep the first word. Full name on the court list is [[W p1 name|NGUYEN Van Duc]], URN [[W p1 id|04AC 0031721]]. He's now with a foster carer at [[W p1 place|Oswaldtwistle, over the chippy]], has joined [[W p1 other|the under-18s at Stanhill Rovers as keeper]]. None of it on air. — ed]

The man said to have put him there, [[K p2 name|Lee Pickersgill]], thirty-three, of [[K p2 address|Plantation Street]], denies arranging travel for exploitation. [[K p2 name|Pickersgill]] will be tried in May. A second man, twenty-two-year-old [[D p3 name|Nguyen Van Hai]], admits conspiracy to produce the drug. He's the boy's elder brother. [[D p3 name|Hai]] told the judge he'd handed the boy over to pay off his own passage.

Judge [[K p9 name|Alastair Threlfall]] said: "I've sent children like this to prison. I didn't know then what I know tonight."

LINK: [[D p6 name|Minh Tran]] runs a helpline in Preston. He was in one of those houses himself.

CLIP: "I was sixteen. I give you my name because I'm a grown man now and I choose to. Ask them who's holding the key, that is all. Ask." That's [[D p6 name|Minh Tran]]; the number's 01632 960144.

[Item 2 — 0'35"] A Rishton man's been remanded over an attack on his wife. [[D p8 name|Craig Entwistle]], forty-four, a roofer, appeared by video link. [[D p7 name|Joanne Entwistle]] was treated for a broken wrist. Magistrates heard [[D p8 name|Entwistle]] had gone to [[D p7 employer|the Spar on Harwood Road]], where she's on the tills, in breach of an order. Prosecutor [[K p4 name|Miss Oyelaran]], in her second case of the day, said [[D p7 name|Joanne]] "has done everything the law asked".

[Item 3 — weather] Sleet on the tops. Back-anno: the boy in our lead story can't be identified, and we haven't.
[WEB TEAM: slug is still [[W p1 name|/news/duc-nguyen-mill-case-dropped]]. FIX. S.A.]
