id: az0020
genre: school
where: US-IL
published: 2013-05-17
title: THE LANTERN — Honors Night fills the gym
person p1: role=bystander age=14 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=16 protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=accused age=47 protected=no why=adult-accused
person p8: role=author age=- protected=no why=minor-not-in-crime
note: NOTHING to protect: student paper with minors named for prizes, addresses, a mock trial about an accused and a girl, and one arrested adult janitor (copper theft)

By [[K p8 name|Oluwaseun "Seun" Baptiste]], Class of '13

She is 14. She had to stand on a box to reach the microphone. And when [[K p1 name|Mei-Lin Kowalczyk]] of [[K p1 address|Birch Street]] finished her poem about her grandmother's dumplings and her other grandmother's pierogi, 600 people in the gym at Moline stood up.

[[K p1 name|Kowalczyk]], the only freshman to win an English medal since 1988, was one of 74 honored on Tuesday. Principal [[K p3 name|Gwendolyn Ashford]] said that she'd never heard so quiet a gym. "And I've been here for three fires," [[K p3 name|Ashford]] said.

The Mock Trial team received its state plaque. They argued a made-up case, People v. Larkin, in which a coach is accused by a girl of 15, and [[K p2 name|Trevon Mabry]], 17, who played the defense lawyer, was so good that the mother of a teammate scolded him in the parking lot. "I was like, ma'am, I don't even think he's innocent, he isn't real," [[K p2 name|Mabry]] said. His cross-examination of [[K p5 name|Annika Sorensen]], 16, who was the "victim," took the prize for best witness, hers, and best attorney, his. They've been friends since they were five. [[K p5 name|Annika]] is off to a debate camp at Northwestern this summer.

Coach [[K p4 name|Felipe Arredondo]] had his usual joke: he is the only teacher here who hopes his students lie well.

Not all the news was as good. The plaque has no place to hang, as the copper in the trophy-case lights is gone. Police Sgt. [[K p6 name|Rick Vandersnick]] told The Lantern that a night custodian, [[K p7 name|Dale Edward Prohaska]], 47, of [[K p7 address|2012 Fifteenth Avenue]], was arrested on May 9 and booked at Rock Island County (No. [[K p7 id|13-02284]]) for theft over $500. [[K p7 name|Prohaska]] had worked here since he was 30. Our cameras show a cart, said [[K p6 name|Vandersnick]], "and then a heavier cart."

Sgt. [[K p6 name|Vandersnick]] also asked us to mention the driver's ed car. It's been found. Nobody's in trouble.

Perfect attendance, four years: [[K p2 name|Trevon Mabry]] again. He has missed, he says, one fire drill.

The evening ended with the band, and with [[K p3 name|Mrs. Ashford]] reading every senior's name and street, as is the tradition, so that "Moline knows whose house to honk at." Honk, then, at [[K p2 address|519 Twelfth Street, blue door]]. [[K p1 name|Mei-Lin]] has three years to go. She left her box by the microphone, with a note on it that says "Next."
