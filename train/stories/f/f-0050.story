id: f-0050
genre: news
where: US-VA
published: 2023-06-08
title: 'He counted the shots for us': Portsmouth jury convicts in ice cream truck slaying
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=convicted age=28 protected=no why=adult-convicted
person p3: role=deceased,victim age=54 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen: none
note: a child witness kept unnamed until the grateful widow and the closing argument; spelling bee; stuffed dog named; street

A boy too small for the witness chair sat on two law books and told twelve strangers what he'd ordered, what it cost and how many times the man in the gray hood had fired.

"A Screwball. Two dollars. Five."

On Wednesday the jury needed less than an hour to convict [[K p2 name|Raekwon Terrell Boone]], 28, of first-degree murder and attempted robbery in the death last July of [[K p3 name|Hamid Karimi]], 54, who had driven the same ice cream truck through Cradock and Brighton for 19 summers and gave credit.

The child, who was 10 then, was at the window with his money out. He is 11 now and, at the prosecution's request, the court ordered that he not be named or pictured. He held [[W p1 other|a stuffed beagle]] through direct and put it down for cross.

Defense attorney [[K p5 name|Sharon Kitteridge]] asked how he could be so sure of five.

"I count things," he said. "I'm [[W p1 other|the Tidewater bee champion]]. You have to count the letters."

Commonwealth's Attorney [[K p4 name|Julius Ferebee]] called him the best witness of his career. "He counted the shots for us," [[K p4 name|Ferebee]] told jurors in closing. "Ladies and gentlemen, [[W p1 name|Malik]] is the only one on [[W p1 address|Gillis Road]] who wasn't too scared to count." The judge struck the name from the record. It had gone out by then on the live feed.

[[K p6 name|Zohra Karimi]], the widow, found the family in the hallway. She had with her, in a cooler, what she had brought to every day of the trial. "For Mrs. [[W p8 name|Whitehurst]]'s son," she said. "He paid. He never got it."

[[K p2 name|Boone]] will be sentenced Sept. 15. He faces life.

[[K p7 name|Nadia Brill]] | Tidewater Monitor
