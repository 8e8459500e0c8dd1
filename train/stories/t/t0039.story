id: t0039
genre: news
where: US-NC
published: 2022-05-26
title: Student mule gets probation in pill case; "I was the suitcase," she says
person p1: role=convicted,victim age=20 protected=yes why=trafficking-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: forced to carry drugs; court takes it as mitigation only; campus paper; little brother

By [[K p5 name|Priyanka Rao]], The Mountain Standard (student newspaper)

BOONE — "Ms. [[W p1 name|Vance]]" is on the roll of my sociology section, and for three weeks in February she wasn't in it. She was in the Watauga County jail, for carrying 900 fentanyl pills in the lining of a gym bag.

[[W p1 name|Lexi Vance]], a sophomore, pleaded guilty Monday and was put on 36 months' probation. She is 20. She told the court she had made nine such trips. For the first she was paid. Before the second, her supplier, [[K p2 name|Corey Stallings]], 32, of Johnson City, played her a clip of her brother, 11, getting off a school bus, and said he'd know the stop anywhere. After that he paid nothing. He took her car key between trips. He made her sleep in his garage before each, so that she'd be on time.

"I was the suitcase," [[W p1 name|Vance]] said.

[[K p2 name|Stallings]] is awaiting trial on a trafficking count, which in this state means the drugs.

Assistant DA [[K p4 name|Seth Greer]] accepted that she was afraid. "Fear mitigates," he said. "It doesn't erase." Judge [[K p3 name|Lenora Blackburn]] asked whether she had been able to keep up with class. She has a B-plus, I can report. She still lives in [[W p1 address|Rhody Hall, second floor]] and [[W p1 other|runs the campus chess ladder]], where I have never beaten her.

