id: p-0016
genre: news
where: GB-ENG
published: 2012-02-08
title: Builder jailed for conning widow, 81, over roof
person p1: role=convicted age=46 protected=no why=adult-convicted
person p2: role=victim age=81 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: none
note: nothing to protect; a fraud on an adult; the victim gave her name to the paper

"I can still hear him whistling up there," [[K p2 name|Winifred Oakden]] told a judge yesterday. "He was whistling because there was nothing wrong with it."

Mrs [[K p2 name|Oakden]], 81, of [[K p2 address|Sycamore Grove, Stoke-on-Trent]], was at Stoke Crown Court to see [[K p1 name|Lee Darren Scragg]], 46, sent to prison for three and a half years. He had persuaded her that her roof would fall in, and over five weeks took £47,300 from her: all that she and her late husband, a kiln fireman, had put by.

[[K p1 name|Scragg]], who traded as [[K p1 employer|Premier Apex Roofline]], of [[K p1 address|8 Birches Head Parade]], admitted fraud and two breaches of consumer regulations. A surveyor put the value of the work, a row of ridge tiles, at £280.

[[K p4 name|Sarah Pym]], prosecuting, said that the builder drove his victim to her building society on four mornings and waited in the car. On the last, a cashier asked whether she was all right and Mrs [[K p2 name|Oakden]], who is a proud woman, said she was buying a caravan.

[[K p5 name|Imran Qureshi]], in mitigation, said [[K p1 name|Scragg]] had been drinking, was ashamed and had sold his van. He had so far paid back £600. "He asks me to say sorry to the lady. He hasn't the words himself," said Mr [[K p5 name|Qureshi]].

"He had plenty when he was on her doorstep," [[K p3 name|Recorder Thwaite]] said.

The recorder made a compensation order in the full amount and adjourned proceedings under the Proceeds of Crime Act until 30 April.

[[K p6 name|Trading standards officer Kim Bagnall]] said after the hearing that no honest roofer minds being asked to wait while you telephone somebody. The council's advice line is 01632 960418.

Mrs [[K p2 name|Oakden]] was taken home by her niece. Her neighbours have had a whip-round and bought her, she said, the one thing she did not need, which was a caravan holiday.
