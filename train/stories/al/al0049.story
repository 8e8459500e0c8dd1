id: al0049
genre: blotter
where: GB-WLS
published: 2025-08-28
title: Neighbourhood team log, Barry and the Vale: bank holiday weekend
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=11 protected=yes why=minor-victim
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=29 protected=no why=adult-accused
person p8: role=missing age=78 protected=no why=adult-bystander
screen: none
note: police log where two entries protect and the others do not; a found pensioner, boat thief; youths named by hurried pencil

Posted by [[K p5 name|PCSO Megan Voyle]]. Times are roughly right.

**Fri 1815.** Paddleboard (pink) taken from outside the Knap café. Back by 1840, with an apology and a crab in it. No crime.

**Fri 2250.** [[K p3 name|Clive Anthony Spurway]], 51, of [[K p3 address|Redbrink Crescent]], arrested after driving a [[K p3 vehicle|Ford Ranger, CP71 DHO]] along the beach with his lights off. Blew 94. Told the arresting officer, [[K p6 name|PC Idris Mahmood]], that he was "looking for the sea". He'll be before Cardiff magistrates on 12 September, ref. [[K p3 id|62CF0221925]].

**Sat 1130.** A boy of 11 was pushed off the harbour wall and broke an arm. He had been told to jump or hand over his bike. A lad of 15 has been arrested for robbery and is on bail; he mustn't go near the pontoon. We won't name either.
*Update 1400:* the bike is a [[W p2 other|red BMX with a Wales rugby bell]]. If you see it, it is [[W p2 name|Osian]]'s, and he'd like it back.
*Update 1525:* bike found in the garages at [[W p1 address|Gibbonsdown Court]] by a dog walker. Cheers.

**Sat 2010.** Missing: [[K p8 name|Aneurin Tudball]], 78, last seen in slippers on the 94 bus. *2105:* Found. [[K p8 name|Mr Tudball]] was at bingo, had told his wife he was going to bingo and has won £60. All well.

**Sun 0300.** [[K p7 name|Petra Slade-Novak]], 29, of no fixed address, arrested on board the motor cruiser *Easy Does It*, moored at berth [[K p4 other|C17]], which isn't hers. She'd made a full roast. The owner, [[K p4 name|Jeremy Summerhill]], wishes to say that it was very good, and that he'll still be pressing charges. [[K p7 name|Slade-Novak]] admitted it in interview. Mr [[K p4 name|Summerhill]] has asked for the recipe.

**Sun 1600.** The mother of Saturday's boy rang in. The cast is blue. He's at [[W p2 school|Ysgol Sant Baruc]] from Tuesday and his class are to be told that he fell, so please don't tell yours otherwise.

**Mon 0900.** To the person who has put a laminated sheet on the lamp-post by the chip shop with "[[W p1 name|TYLER BEDDOW]] BROKE A KIDS ARM" on it: it's an offence. PC [[K p6 name|Mahmood]] has the sheet and your fingerprints are on the laminate. He is 15. [[W p1 name|Beddow]] lives with his gran, and she's been shouted at in Iceland.

**Mon 1230.** To the same person: the one on the bus shelter as well.

**Mon 1315.** And the comment here from "a mum" saying that [[W p1 alias|Ty B]] "[[W p1 body|the one with the bleached fringe]]" should be thrown in himself. Removed. Young [[W p2 name|Mathias]]'s family don't want it.

**Mon 1700.** A quiet afternoon. [[K p5 name|Meg]] judged the sandcastles. First prize went to a model of Cardiff prison.

Anything to add? Ring 01632 960512, or see [[K p5 name|PCSO Voyle]] on the prom, Thursdays. Crime no. for the harbour wall: 2500271180.

*Photo for the page:* [[W p2 photo|osian_mathias_blue_cast.jpg]] (sent in by his dad; do we have permission? – [[K p6 name|Idris]]) *Ans.: not for this. I meant it for the card. Take [[W p2 name|Osian Mathias]] off. – [[K p5 name|M.V.]]*
