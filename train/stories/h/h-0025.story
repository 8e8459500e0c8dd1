id: h-0025
genre: press-release
where: GB-WLS
published: 2022-09-29
title: Three car wash workers safeguarded in joint operation
person p1: role=victim,accused age=31 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: bilingual release of a Welsh force; one victim was bailed for working illegally; the location they were moved to slips out

Mae tri gweithiwr wedi'u diogelu. Three workers have been safeguarded after a visit to a hand car wash in the Rhymney valley.

Officers from the Modern Slavery Unit went with partners from the Gangmasters and Labour Abuse Authority to [[W p1 employer|Sparkle Brothers, Heol y Bont]] on Monday, following a call from a customer who'd seen a lad of about sixteen in flip-flops with cracked, bleeding feet.

A 48-year-old man, [[K p3 name|Ilir Kodra]], was arrested on suspicion of holding persons in servitude and has been charged. He'll be at Newport Magistrates' Court tomorrow.

The workers, all Albanian and Kurdish, lived in [[W p1 address|two touring caravans behind the valeting bay]]. Their identity papers were found taped under a drawer in the cash office. They were paid £10 a day, less "rent" of £9. One told officers that when he tried to leave, in June, acid wheel cleaner was poured over his bag.

That man, [[W p1 name|Rebwar Hamid]], 31, was arrested by response officers two weeks before, for working in breach of conditions, and returned on bail to the same address. We recognise that this was a missed opportunity. His bail number, [[W p1 id|60/WG/18822/22]], has been cancelled.

Sergeant [[K p4 name|Sioned Prosser]] said: "If a full wash costs you a fiver, somebody else is paying the rest."

[[K p5 name|Marcin Dudek]] of the GLAA said: "The youngest is 17. [[W p2 name|Dritan]] asked us if he was allowed to sit down."

All three are now [[W p1 place|at a reception centre near Llandrindod]], where they're being helped by specialist staff.
