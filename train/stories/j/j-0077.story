id: j-0077
genre: blog
where: US-MI
published: 2003-11-06
title: Council notebook: the list, and a mother
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=decide why=adult-accused
person p6: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: council meeting that is not plain; a mother reads the agency's runaway list and the docket; she names the girl in public, not by choice of the girl

Item 14 was a streetlight. It was while they were looking for the streetlight that she stood up.

Public comment had ended in Detroit's thirteenth-floor auditorium, and Council President [[K p3 name|Mavis Tolbert]] was about to say so. She looked over her glasses and didn't.

The woman had two sheets of paper. The first was the county's weekly list of runaways, and she read from it as one would at a graveside. Number 31: female, 15, "habitual." The second was the docket of 36th District Court for Halloween. Line 9: accosting and soliciting, adult, 20.

"Thirty-one and nine are the same child," she said. "I've been calling you about thirty-one since August. You had nine in your jail."

She said a man called [[D p5 name|Ellis Raymond Dukes]] had been selling her daughter from a house off Chalmers. He kept what came in, and he'd bought her a wig. It took her own mother four days to find her, sitting in the courtroom on a tip from a beautician, and she'd heard a bailiff ask for "[[W p1 alias|Porsha Lane]]" and it was [[W p1 name|Quiana]] who stood up.

"[[W p1 name|Quiana Renee Hobdy]]," the mother said. "She [[W p1 other|runs hurdles]]. That's her name. I want it in the minutes, because you all had her under something else."

(I have thought for a day about whether to put it in mine. I've left it in the draft for [[K p6 name|Judy]] to decide.)

Deputy Chief [[K p4 name|Harold Szczepanski]] gave Ms. [[W p2 name|Hobdy]] a card.

[[K p3 name|Tolbert]] asked him to give her something besides a card.

There followed a silence of the sort that I have only ever heard in that room when the heat goes off. A councilman from the west side wondered aloud if the matter could be referred. It was pointed out to him by the clerk that it'd been referred, in September, to the same committee, by him.

The girl pleaded guilty before anyone reached her. She was given time served, four days, and costs of $145, which her grandmother paid out of a coffee can.

The streetlight was approved. [[W p2 name|Verlene Hobdy]] waited by the elevator, and [[K p6 name|Judy Kasparian]]'s photographer, I am glad to say, had the lens cap on.
