id: i-0061
genre: news
where: PH
published: 2016-08-29
title: Kin: Bulacan woman in P2-M shabu haul 'only carrying a bag for her boss'
person p1: role=accused age=27 protected=decide why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: unclear
note: courier with weak signs (no phone, minder, passport with boss); neither cleared nor confirmed by the facts told

By [[K p6 name|Ramil Salonga]], Correspondent

MALOLOS CITY — At the press presentation she stood third from the left in an orange shirt three sizes too big, and when the general asked the suspects if they had anything to say she asked him what day it was.

[[D p1 name|Analyn Sarmiento]], 27, was among four persons arrested last Thursday at a bus terminal in this city with two kilos of suspected shabu hidden in the lining of a pink trolley bag. Police Regional Office 3 chief [[K p2 name|Chief Supt. Aurelio Bañez]] put the street value at P2 million and called her "the courier of the group".

Her sister [[D p3 name|Marivic Sarmiento]], who sells balut in [[D p1 place|Barangay Santor]], does not believe it. The family hasn't seen [[D p1 name|Analyn]] for fourteen months. "She texted in June from a number that isn't hers. She said she works in a house, the boss is strict, she can't go out on Sundays. She asked if our mother's well. Our mother died in March."

The sister said she was told that the boss, now identified by police as [[K p4 name|Jenkin Ty]], was keeping [[D p1 name|Analyn]]'s passport and ATM card.

Asked about that, [[K p2 name|Bañez]] said everybody has a boss. The bag was in her hand.

Lawyer [[K p5 name|Rosario Evangelista]] of the Public Attorney's Office, who was assigned to her case on Saturday, said she'd been able to speak to her client for nine minutes with a policeman in the room. "I don't know yet what she is. She could be what they say. I asked who bought the bag and she looked at [[K p4 name|Mr. Ty]] before she answered. I'd like an hour, and a door that closes."

The four were charged on Friday with violation of Section 5 of the Comprehensive Dangerous Drugs Act, which carries life imprisonment. [[K p4 name|Ty]], who gave his occupation as importer of bathroom tiles, has hired a private counsel. The three others share Attorney [[K p5 name|Evangelista]].
