id: h-0055
genre: news
where: GB-ENG
published: 2018-11-30
title: Footballer's coach, 71, admits abuse of five boys
person p1: role=victim age=12 protected=no why=consented
person p2: role=victim age=- protected=yes why=sexual-offence-victim
person p3: role=convicted age=71 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=victim age=- protected=yes why=sexual-offence-victim
note: one man has waived and four have not; one of the four slips by occupation and cap, another by a first name in victim statement

[[K p6 name|Owen Marchbanks]]

"You bought us chips. I've thought about those chips for forty-four years."

[[K p1 name|Steve Wardle]], who was 12 when he first put on the maroon shirt of [[D p3 employer|Bramhope Celtic Juniors]], and has given up his right to anonymity so as to say so, looked at his old coach across Court Five at Leeds yesterday and, he said after, saw a pensioner.

[[K p3 name|Alec Whitehouse]], 71, had pleaded guilty that morning to nineteen indecent assaults on five boys, between 1971 and 1979. It had been expected that he'd fight it.

The other four are not named in this report. Two of them came. Two sent statements, which [[K p4 name|Nicola Sharples]] QC, for the Crown, read out. One, now a [[W p2 employer|physiotherapist to a Premier League side]] and [[W p2 other|the only one of that team who won an England schoolboy cap]], wrote: "I treat knees. I've never let anyone treat mine."

In the second statement a bus driver recalled the day that he tried to tell the club secretary. "He put his hand up like for traffic. He said, you're a good little winger, [[W p7 name|Denzil]], don't spoil it."

[[K p1 name|Mr Wardle]] said that he wants boys who were told the same to ring someone. "I've put my name to it because I can. My mam and dad are dead, my kids know. It's not braver than not doing. One of the lads sat next to me and no one knows who he is, and he's the brave one."

Recorder [[K p5 name|Jeremiah Aske]] adjourned until 20 December for reports and told [[K p3 name|Whitehouse]] to expect prison.

Anyone affected can ring the helpline on [[K p6 phone|01632 960333]].
