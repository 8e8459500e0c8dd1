id: aq0015
genre: news
where: US-MI
published: 2002-11-07
title: 'She counted the shots on her fingers': child's words open Saginaw trial
person p1: role=witness age=8 protected=yes why=minor-witness
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=deceased,victim age=26 protected=no why=adult-victim
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: 8-year-old witness of a killing; the paper says it won't name her and the grandmother's name, the cat, the church and the bunk do; the accused's street names are his

By [[K p8 name|Clyde Ruhlman]]

The only person who saw [[K p3 name|Antoine Fisk]] die, prosecutors say, was supposed to be asleep.

She was 8, in second grade, in the upper bunk. This newspaper does not name child witnesses. On Wednesday, with her feet not reaching the floor, she told a Saginaw County jury about a man in a green coat.

[[K p2 name|Dwight Lamar Pettiford]], 30, known on the East Side as [[K p2 alias|Peanut]] and, in an earlier case, as [[K p2 alias|Dee Money]], is charged with first-degree murder and felony firearm (No. [[K p2 id|02-021884-FC]]). Police say that he came to the house to collect $90. [[K p3 name|Fisk]], 26, was renting a room there from the girl's grandmother and stacked pallets at [[K p3 employer|the Wickes yard]].

"He said, 'Where's mine at?' and Mr. [[K p3 name|Antoine]] said Friday," the girl testified. "Then there was five." She held up a hand.

Assistant Prosecutor [[K p5 name|Gail Hruska]] asked how she knew the man. He used to bring his car by, she said, a Cutlass with [[K p2 vehicle|one red door]], and he was scared of her cat. "[[W p1 other|Biscuit has three legs]]," she said, "and he jumped up on a chair."

There was laughter, and Judge [[K p6 name|Hollis Wentworth]] let it pass. Mr. [[K p2 name|Pettiford]], in a gray suit, did not laugh.

The defense has not disputed that the child was awake. It has asked how much she was told. Under questioning, Detective [[K p7 name|Ed Zamarripa]] acknowledged speaking with her three times, twice at [[W p1 school|Houghton Elementary]] and once at the home on [[W p1 address|North Sixth, the one with the wheelchair ramp]].

"You'd get down on the carpet with [[W p1 name|Keisha]] and draw pictures, isn't that so?" the lawyer asked.

"She drew," [[K p7 name|Zamarripa]] said. "I can't draw."

The drawing, in crayon, is marked as People's Exhibit 9. In a corner it has the artist's name, "[[W p1 name|KEISHA M. BOYKIN]] age 8," which could be read from the second row.

The grandmother, [[W p4 name|Odessa Boykin]], an usher at [[W p4 other|Mount Olive Baptist]], sat behind the prosecutor with a paper sack of butterscotch. She has had the girl since birth. They no longer sleep at the house, and they came in by the sally port. "She asks me is he going to come get [[W p1 name|Kee-Kee]]," Mrs. [[W p4 name|Boykin]] said in the hall. "I say, baby, that man has a number now."

It is [[K p2 id|B-334190]]. He has used it before, for a 1994 assault he committed at 22.

Judge [[K p6 name|Wentworth]] told the jurors that a witness's age is one thing to weigh and her words are another. The trial resumes today with the medical examiner, and [[K p5 name|Hruska]] expects to rest by Friday.
