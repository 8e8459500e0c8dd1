id: a-0099
genre: news
where: US-NC
published: 2012-11-15
title: Massage parlor worker sentenced; owner still sought
person p1: role=convicted,victim age=42 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: middle-aged Chinese woman convicted; debt, threats and passport told only in the sentencing plea; name order and western name

KITTY CREEK — The woman stood five feet tall and held an umbrella though it was not raining. Through an interpreter on the telephone, who was in Ohio, she was asked if she understood that she was guilty.

[[W p1 name|Xiuying Gao]], 42, pleaded so on Wednesday to a single count of prostitution in case [[W p1 id|12CR 50733]] and was given 45 days, suspended. The Ocean Pearl Spa, where deputies arrested her in September, was in the name of [[K p2 name|"David" Lin Weiguo]], who has gone.

She'd come from Fujian in 2010 to cook, her lawyer said. She owed $48,000. [[K p2 name|Lin]] kept her passport and moved her every two weeks: Norfolk, Florence, here. When she said no to a customer he telephoned her son's dormitory in China and put her on the line to hear it ring.

"That's as may be," said Assistant District Attorney [[K p3 name|Grady Pugh]]. "She took the money."

"Whose?" asked the lawyer, [[K p4 name|Camilla Harkness]].

The signs outside had called her [[W p1 alias|"Amy."]] Mrs. [[W p1 name|Gao]] thanked the court, bowed to the bailiff, and asked him which way was the bus.
