id: h-0063
genre: interview
where: GB-ENG
published: 2021-10-18
title: "He called it pocket money": a support worker on boys nobody counts
person p1: role=expert age=- protected=no why=adult-bystander
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=victim,accused age=16 protected=yes why=trafficking-victim
person p4: role=author age=- protected=no why=author
screen p2: sex-trafficking-minor
screen p3: sex-trafficking-minor misidentified=yes
note: charity interview; she promises no names, uses a pseudonym properly for one boy, then gives away the other by team, chip shop and a lone first name

Q. Let's start with what people get wrong.

[[K p1 name|Rosalind Achebe]]: That it's girls. Out of the sixty-one children we worked with in Bristol last year, nineteen were boys. They get called "at risk of offending".

Q. Can you give us an example without, obviously...

[[K p1 name|RA]]: I never use names. Let's say "Leo". He's fifteen. A man whom he met over a game gave him trainers, then a scooter, then a list. He was taken to hotels by the motorway. The men paid the first man, and Leo got what he called pocket money. He was never held down or hit. People say, well then. I say that there isn't any "well then" under eighteen.

Q. And he's safe?

[[K p1 name|RA]]: Yes. He plays in goal again, [[W p2 other|for the deaf under-16s]], I go and freeze on the touchline.

Q. You said that some of them get arrested.

[[K p1 name|RA]]: There's one I lose sleep over. Sixteen. He was in the same car, on the same list, eighty pounds a time. The man told him that he could earn his way off it by bringing a friend, so he brought one. And he's who got charged, with arranging it. He's on bail with a tag to stay in at [[W p3 address|his nan's on Gatcombe Drive]] and the man's in Spain. So when he comes in here [[W p3 name|Ashton]] sits by the door. He does the crossword with our receptionist. He's brilliant at it.

Q. What would you change?

[[K p1 name|RA]]: I would change the word "brought".

Interview: [[K p4 name|Tilly Warburton]], for the Halfway Lines newsletter. We changed details to protect those we work with.
