id: bc0001
genre: news
where: US-NC
published: 2014-08-21
title: Robbery count stands, for now, against girl in Bragg Boulevard motel case
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=victim,witness age=52 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: a girl sold to a buyer is charged with robbing him; in NC of 2014 sixteen is adult court; her aunt, school, band instrument, booking number leak; clerk named Summer is no season

By [[K p8 name|Teo Marchetti]]

FAYETTEVILLE — The man had paid $120 and wanted it back. Of that much everyone in District Court was certain on Wednesday.

[[K p3 name|Harlan Doud]], 52, a roofer from Hope Mills, told Judge [[K p4 name|Evangeline Poteat]] that a girl who had met him in Room 9 on the night of June 30 took his wallet while a second person held the door shut from outside. He pointed across the room at [[W p1 name|Shanice Renée McEachin]].

"That one," [[K p3 name|Doud]] said. "She told me twenty-two."

She was 16, in a navy dress with the tag still on the sleeve, and charged with common-law robbery. Under booking number [[W p1 id|CU-140630-77]] she spent nineteen nights in the adult jail.

The person at the door, according to the state, was [[K p2 name|Dontrell Vick]], who is 31. Detectives say [[K p2 name|Vick]], known on the boulevard as [[K p2 alias|Cashmere]], had put the girl's pictures on a website since February, set the price and kept what came in. On her arm is [[W p1 body|a small crown with the letters DV]]. He is held under a $400,000 bond on charges unrelated to hers.

"He told me get the wallet or I'd be the one paying," [[W p1 name|McEachin]] said from the table when the judge asked whether she understood the charge.

Assistant public defender [[K p5 name|Bryce Lowder]] asked for dismissal. "A child is rented out and the state prosecutes her for the change," [[K p5 name|Lowder]] said. The prosecutor wanted two more weeks.

Behind them sat the aunt who has raised her, [[W p6 name|Claudette McEachin]], with a paper bag of clean clothes. She said her niece had been [[W p1 other|the only bassoon in the marching band]] at [[W p1 school|Cape Run High]] and missed tryouts because she was in a cell. "[[W p1 name|Shanice]] is not a thief. [[W p1 name|Shanice]] still sleeps with the lamp on."

[[K p7 name|Summer Gaddy]], who works the motel's front desk, testified that she had seen the girl at the ice machine with a man's coat over her shoulders. "I figured family," [[K p7 name|Gaddy]] said. She did not call anyone that summer.

Judge [[K p4 name|Poteat]] kept the charge alive until Sept. 4 and sent the girl home with a curfew. She also told [[K p3 name|Doud]] that he might wish to hire a lawyer before he spoke again.

The calendar on the wall outside, which anyone may read, still had her between a shoplifter and a speeder: [[W p1 name|MCEACHIN, SHANICE R]] — CLR — [[W p1 id|14 CR 0558813]]. A photograph for the paper's website was filed by the pool as [[W p1 photo|mceachin_hallway_2.jpg]].

"[[W p1 name|Neecy]], come on," her aunt said at the elevator. "We're going to eat."
