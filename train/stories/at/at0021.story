id: at0021
genre: news
where: GB-SCT
published: 2021-10-29
title: Boy of 15 guilty of killing 'was made to hold the door' by older dealer, trial told
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=deceased,victim age=16 protected=decide why=deceased
person p4: role=witness age=14 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: county lines boy, forced by debt and threats, convicted with the man; in Scotland under-18s are not named; the dead boy is named by the family

They buried [[D p3 name|Ciaran Mulholland]] in his Morton top. He was 16, and owed someone eighty pounds.

At the High Court in Glasgow on Thursday a jury took under three hours to convict [[K p2 name|Marlon Fitzgibbon]], 26, of his murder at a flat in Greenock. A boy who was 15 at the time was found guilty of culpable homicide. By law he can't be named until he is 18.

[[K p2 name|Fitzgibbon]], from Toxteth, ran a telephone line under the name of [[K p2 alias|Mersey Si]]. He had put the boy on a train from Liverpool with a toothbrush and forty wraps, the court heard, and then arranged for him to be robbed of them on the platform by a friend. Thereafter the child worked off the loss. For ten weeks he cooked, bagged and sold in a stranger's kitchen. If he spoke of going home, [[K p2 alias|Mersey Si]] video-called from outside his nan's.

The defence of coercion failed. Lord [[K p5 name|Strathearn]] told the jury that they might pity a person and convict him. Advocate depute [[K p6 name|Una Kelso]] accepted in her closing speech that the younger accused had been "used as a tool, cruelly". The Home Office had, in July, sent a letter, [[W p1 id|NRM 550-211-C]], concluding that he was a victim of trafficking for forced criminality.

"[[W p1 name|Rhys]] held the door since [[W p1 name|Rhys]] was told to hold the door," said social worker [[K p8 name|Paul Ogilvie-Nkemelu]], giving evidence in mitigation. There was a cry from the bench at the back. [[K p8 name|Ogilvie-Nkemelu]] begged his Lordship's pardon.

The only other person in the flat was a girl of 14, who gave her evidence on commission from a room in Paisley. She'd gone to charge her phone. [[W p4 name|Demi-Leigh]], as the tape has it, hid in a shower with the light off and counted tiles to 212. She recognised the younger accused by [[W p1 body|the stammer and the burn on his neck like a leaf]]. Counsel asked how she could be sure. "He said sorry to me," she answered. "Nobody else did."

She has left [[W p4 school|Inverkip Road Academy]] for another.

[[D p3 name|Ciaran]]'s mother, [[K p7 name|Jean Mulholland]], had asked for her son to be named and for his photograph to go with it. Outside she read from a paper. "I'll no' say a word against that wean frae Liverpool. [[D p3 name|Ciaran]] was sent for messages just the same." Mrs [[K p7 name|Mulholland]] then lit a cigarette, and asked the cameraman what time he got his dinner.

Sentence was deferred until 24 November. Ms [[K p6 name|Kelso]] moved for a serious crime prevention order. Lord [[K p5 name|Strathearn]] thanked the jurors and excused them for ten years.

*This report has been corrected. An earlier version carried a listing from the court website (Crown v. [[K p2 name|Fitzgibbon]] and [[W p1 name|R. Tansley-Moore]]) for which we apologise. The web address has changed from /crime/[[W p1 name|tansley-moore]]-guilty.*
