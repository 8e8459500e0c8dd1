id: h-0080
genre: news
where: GB-ENG
published: 2015-11-20
title: Chess club killer 'sat down and finished the game'
person p1: role=convicted age=58 protected=no why=adult-convicted
person p2: role=deceased,victim age=61 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
screen: none
note: nothing to protect; murder of an adult by an adult, long report, all names stay; officer shares a surname with the victim

By [[K p9 name|Clement Adeyinka-Poole]] at Worcester Crown Court

FOR thirty-one years, on the second Thursday of the month, the two men had played each other in the upstairs room of the Talbot, and for thirty-one years [[K p2 name|Edwin Farr]] had won.

On the second Thursday of February he was about to do so again. He'd taken a bishop. He leaned back, as he did, and laced his fingers, and hummed. [[K p1 name|Maurice Teague]], 58, a piano tuner, of [[K p1 address|Foundry Court]], got up from the table, went round behind him and struck him on the head, once, with the club's shield.

Then, said [[K p3 name|Verity Sandhu]] QC, prosecuting, he sat down and finished the game. He moved for both of them. It took him forty minutes and he lost.

[[K p1 name|Teague]] was convicted of murder yesterday by a majority of eleven to one, and will serve not less than thirteen years.

The jury had been asked by [[K p5 name|Laurence Ng]] QC, for the defence, to say that it was manslaughter. There'd been, he said, provocation, in the only sense of the word that mattered, and it'd been going on since 1984. The humming was a part of it. It was always the same tune. A recording was played, made by another member on his telephone to show to his wife, and several of the jurors could be seen to recognise it.

[[K p6 name|Krystyna Bell]], landlady of the Talbot, had gone up at eleven to see to the lights. "[[K p1 name|Maurice]] said, 'I think you'd better ring someone, he's resigned.' I thought he meant from the club."

Dc [[K p4 name|Paula Farr]], who is no relation to the dead man, said that in interview the defendant had been helpful and precise. Asked why he did it he took some time. "He let me take back a move," he said. "In front of people."

[[K p2 name|Mr Farr]], a surveyor, was 61. His daughter, [[K p7 name|Juliet Farr-Osman]], told the court that he'd no idea that he was disliked, and that she'd like to have gone on not knowing either. He used to hum in the car.

Passing sentence Judge [[K p8 name|Ambrose Whitlock]] said that there's a rage in quiet men that the law, which is itself a quiet thing, doesn't know what to do with but to name.

The club has put away the shield. Its secretary asked us to say that the position on the board was photographed and has been studied, and that it was, from the nineteenth move, drawn.
