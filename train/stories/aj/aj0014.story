id: aj0014
genre: news
where: US-AZ
published: 2020-01-30
title: Mesa teen, 17, to be tried as adult in Circle K shooting
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=victim age=52 protected=no why=adult-victim
person p3: role=witness age=12 protected=yes why=minor-witness
person p4: role=accused age=15 protected=yes why=juvenile-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=relative age=- protected=yes why=identifies-protected
note: one youth charged as adult (D), the other in juvenile court (W), a 12-year-old witness (W); mother of the adult-charged is D

[[D p1 name|Tyrese Kowalczyk]], 17, sat in an orange jumpsuit two sizes too big and was told by a Maricopa County commissioner that he will answer for a robbery as a grown man would.

The charge is attempted murder. Store clerk [[K p2 name|Habib Rahimi]], 52, was shot in the hip on the night of Jan. 11 over $71 and a box of swishers. [[K p2 name|Rahimi]], who came from Herat in 1999, is walking with a frame, and he was in the front row.

"I want to see his face, and I want him to see I'm alive," [[K p2 name|Rahimi]] said.

Prosecutors say two boys went in. The younger, who is 15, held the door, and his case remains in juvenile court, where it is closed. Commissioner [[K p5 name|Lorna Beck]] cautioned lawyers not to use his name. Four minutes later Deputy County Attorney [[K p6 name|Skip Vandermeer]] did: "[[D p1 name|Tyrese]] tells [[W p4 name|Malachi]], quote, 'count to thirty.'"

"Strike that," [[K p5 name|Beck]] said.

[[K p6 name|Vandermeer]] apologized. But in the probable cause statement that his office had filed at noon the door-holder is "[[W p4 name|Malachi D. Sample]], [[W p4 birthdate|04/04/2004]], res. [[W p4 address|1417 S. Hibbert #6]], JV number [[W p4 id|JV20-00186]]." An hour after the hearing it was still on the court's public terminal. His father, [[W p8 name|Reggie Sample]], drives [[W p8 vehicle|a tow truck with flames]] known all over Dobson Ranch.

What the state has beyond the two youths' phones is the word of a child. A girl of 12 had been sent for milk. She got behind the ice chest and, the statement says, drew what she saw on the back of her homework that night. It was shown on the screen: stick men, a gun, and in the corner, in bubble letters, "[[W p3 name|by Priya N.]], [[W p3 school|Kino 6B]]."

The clerk has met her since. "[[W p3 name|Priya]] brought me the milk," he said.

[[D p7 name|Wanda Kowalczyk]], mother of the older boy, said that her son had been a good goalie until he turned his knee. "They have him with men of forty in there," Mrs. [[D p7 name|Kowalczyk]] said. Jail officials say [[D p1 name|Kowalczyk]], booking [[D p1 id|T882019]], is held apart by sight and sound until his birthday, [[D p1 birthdate|Feb. 27]].

A trial date of June 8 was set. Bond is $250,000, cash only.

[[K p5 name|Beck]] ended by asking whether anybody had told the boy's school. "Which one?" asked [[K p6 name|Vandermeer]]. The gallery was slow to laugh. As it rose, a man in a tow company's jacket told [[K p2 name|Mr. Rahimi]] that he was sorry, and that [[W p4 name|Mal]] was too.
