id: m-0070
genre: news
where: GB-ENG
published: 2025-01-19
title: [[K p1 alias|Vicar]]'s volley sinks Stanmoor
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
note: nothing to protect; Sunday football with numbers and names; 17-year-old in no crime

Lathom Rovers Res. 3   Stanmoor Legion 2

FOUR minutes from time, with the pitch cutting up and the linesman on his phone, the Rev. [[K p1 name|Mark Okonjo]] hit a dropping ball so sweetly that he apologised to it.

Stanmoor had led twice. [[K p2 name|Chase Hollinrake]], the 17-year-old apprentice plasterer wearing [[K p2 other|29]] since the 9 has been lost, poached the first. [[K p3 name|Dariusz Kania]], whose [[K p3 vehicle|orange Skoda]] held up the kick-off by being parked in the goal, made it 1-1. [[K p2 name|Hollinrake]] again. Then [[K p4 name|"Big" Sanjit Bains]] from a corner, with a part of him that he'd prefer wasn't specified.

Ref: [[K p5 name|T. Appleyard]], who's also writing this. Teams wanting fixtures can call on [[K p5 phone|01632 960302]] or write to [[K p5 address|The Steward, Lathom Miners' Welfare, Pit Lane]]. Subs unpaid: [[K p4 name|Bains]] (£14), [[K p3 name|Kania]] (£6), [[K p1 alias|Vicar]] (paid, in coppers).
