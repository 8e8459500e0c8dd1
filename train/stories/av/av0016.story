id: av0016
genre: news
where: US-MI
published: 2007-05-24
title: Council tables massage ordinance after two-hour scrap over the word 'trafficking'
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=expert age=- protected=no why=official
person p5: role=bystander age=24 protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=16 protected=no why=minor-not-in-crime
screen p3: none
note: nothing to protect: council talk on trafficking, victims, passports, prostitution; numbers and streets of officials and speakers

By [[K p6 name|Ward Tinsley]]

ALPENA — Nobody in this town has been trafficked, said Councilwoman [[K p1 name|Iris Baumgardner]], and nobody is going to be, if she has anything to do with it.

What she had to do with it Monday was Ordinance 07-19, which would've required every massage business to post its license at the door, keep no beds, and open at any hour to an inspector. It was tabled 5-2.

"Victims are held in back rooms, they're in debt, their passports get locked in a drawer," [[K p1 name|Baumgardner]] said, reading from a magazine. "That's in Detroit," said Councilman [[K p2 name|Chester Wozniak]]. "Well, there's a road," said [[K p1 name|Baumgardner]].

The city has two such businesses. One is [[K p3 name|Mei Sorensen]]'s, at [[K p3 address|215 Chisholm Street]]. She came to the United States from Fuzhou in 1994, married a Great Lakes mate and employs her sister-in-law. [[K p3 name|Sorensen]] told the council, holding up her own passport, that she'd kept it in a drawer for years and the drawer was in her kitchen.

"My customers are bowling teams," she said. "I have a bad back from all your bad backs. No one forces me but the mortgage."

The other, at the health club, belongs to [[K p5 name|Hunter Lavigne]], 24, license number [[K p5 id|7501-002213]], who does knees. [[K p5 name|Lavigne]] said that an inspector who opens at any hour was going to see a great deal of the hockey team.

Police Chief [[K p7 name|Vaughn Petrosky]] said he'd been asked how many prostitution arrests there were last year. There was one; it was in a deer blind, both parties were over 50, and they've since married. Chief [[K p7 name|Petrosky]] took no position on the measure.

[[K p4 name|Dr. Eleanor Ritchie]], a criminologist from Mount Pleasant, drove up through fog to urge caution of another sort. Forced prostitution and forced labor were real, [[K p4 name|Ritchie]] said, including in small places, and an officer who looks for locks on doors will miss the girl who's afraid of a telephone. She'd rather they trained dispatchers than counted beds.

That got applause, the only applause of the evening, from a student of government, [[K p8 name|Olivia Chisholm]], 16, who attends for extra credit. [[K p8 name|Olivia]] then asked what the fine would be. No one had put one in. "It's an ordinance with no ordnance," remarked [[K p2 name|Wozniak]], and had to say it twice.

The clerk will send a copy to the city attorney for a number. Comments can be left at 989-555-0117, or told to [[K p1 name|Mrs. Baumgardner]], who lives at [[K p1 address|40 Washington]] and says come by, she's up.

In other business, council named May 26 Buddy Poppy Day, heard that the drawbridge is stuck, and learned that it was stuck up.
