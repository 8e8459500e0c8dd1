id: j-0057
genre: news
where: US-OH
published: 2015-09-03
title: 'Dispatch boys' sold heroin on Columbus' west side; one was 16 and couldn't leave
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p3: none
note: forced drug running under debt and threats; juvenile charged; a co-accused adult who was paid is not a victim

He kept the balloons in his cheek and a saint's card in his shoe, and he'd been told what would happen to his sister if he swallowed one.

The 16-year-old was arrested in May behind the wheel of a Honda Civic on Sullivant Avenue with 22 tiny balloons of heroin. Franklin County prosecutors filed trafficking counts in juvenile court and asked to try him as an adult. Yesterday they asked instead that he be released.

[[K p2 name|Eusebio "Chevo" Lara-Montaño]], 32, is now accused of running him.

Homeland Security agent [[K p4 name|Tricia Bollinger]] told the court that the boy was picked out at a bus station in Tepic at 15, with the offer of a job in a taqueria. The crossing put him $6,000 in debt. From a bare apartment with a mattress and a rice cooker he was sent out at 7 each morning to answer the phone and drive. His pay was held against the debt, which grew. [[K p2 name|Lara]] kept the boy's birth certificate, and on a tablet he would play him video of the street outside the family's tortilla shop.

A second driver, [[K p3 name|Bryan Keith Sowers]], 24, of Grove City, was paid $400 a week and went home to his wife. He's pleaded guilty.

Magistrate [[K p5 name|Lucius Holloway]] read the boy his discharge slowly, with pauses, for the interpreter. The docket sheet handed to reporters bears the case number [[W p1 id|15JU-005-0155]] and, below a strip of correction tape, if you hold it to the window, "[[W p1 name|Nájera, Ulises]]."

It was a patrolman's notebook that turned the case, the agent said. On the day of the arrest Officer [[K p8 name|Jamal Everhart]] had written down what the boy asked in the cruiser, since he thought it odd: not how long he'd get, but what time it was, and then what time it was again. He was to have called in by six. At 6:40 the phone in the evidence bag began to ring, and it rang, by the officer's count, seventy-one times.

He asked if he might call his sister, [[W p6 name|Perla]], 13. It was put through in chambers. One could hear him through the door. He didn't speak for a long time, and then he was telling her what he'd had for breakfast.

[[K p7 name|Walter Dietz]]
