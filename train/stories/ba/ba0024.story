id: ba0024
genre: news
where: GB-WLS
published: 2008-10-17
title: Choirmaster kept 'favourites' book, Swansea jury told
person p1: role=victim,witness age=13 protected=yes why=sexual-offence-victim
person p2: role=victim,witness age=15 protected=yes why=sexual-offence-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=minor-not-in-crime
note: choir of the accused tied to victims: D employer; soloist of same choir mentioned in sport/eisteddfod item is not in the crime

THE conductor of a prize-winning youth choir wrote girls' names in a hymn-tune index with marks out of ten beside them, Swansea Crown Court heard yesterday.

[[K p3 name|Gwilym Aled Protheroe]], 49, of [[K p3 address|Heol y Gors, Townhill]], denies seven counts of indecent assault and sexual activity with a child between 1997 and 2005.

The first to give evidence is a nurse now. She was thirteen, she said, when he asked her to stay and sort the tenor parts. It happened behind the harmonium and then "most Thursdays", and he would drive her home by the long road with the heater on. She told no one till her own daughter wished to join.

The second, at 15 the leading alto, had gone to him because of trouble at home. "He said I had perfect pitch," she said. "I've never sung since."

Neither may be named. In the index, however, which [[K p4 name|Ceridwen Haf Bowker]], prosecuting, handed up, the page headed Aberystwyth has "[[W p1 name|Lowri Beynon]] 9", and that headed Blaenwern "[[W p2 name|Sioned M.]] 10, 10, 10!!". The judge, [[K p5 name|Mr Justice Ravenscroft]], told the jurors to forget the names as soon as they had understood the numbers.

[[K p6 name|Mair Tregaskis]], accompanist for the [[D p3 employer|Côr Ieuenctid Glan Tawe]], agreed she had walked in once. "[[W p2 name|Sioned]] was doing up her coat. He said there was a draught," said [[K p6 name|Mrs Tregaskis]], 70. She had believed in the draught until she was sent a copy of the charges.

Defending counsel put it to the nurse that she had stayed in the choir for three more years, had been to Rome with it and asked for a reference.

"I wanted to sing," Miss [[W p1 name|Beynon]], now [[W p1 employer|a sister on Ward 6 at Singleton]], replied.

There was a difficulty in the afternoon when her father stood up in the gallery. [[W p7 name|Elwyn Beynon]], who [[W p7 employer|drives the mobile library on Gower]], was asked to leave and did, leaving his hat. "[[W p1 name|Lol]], bach, I never knew," he was heard to say. "I gave him lifts."

The alto, whose evidence was taken on video because she's abroad, is [[W p2 employer|assistant harbourmaster at Stromness]], which one newspaper printed on Tuesday in the mistaken belief that it wouldn't help anybody. [[K p5 name|Ravenscroft J]] has referred that newspaper to the Attorney General. He's asked that it be noted that there cannot be many.

[[K p4 name|Miss Bowker]] said that the Crown would call eleven further witnesses. The case continues on Monday.

• The county under-12s, who have a new conductor, came second on Saturday at Llandeilo. The solo prize went to [[K p8 name|Iestyn Rhydderch]], ten, for "Y Gwcw Fach".
