id: ay0013
genre: news
where: US-MI
published: 2024-03-22
title: 'White slavers' on Griswold Street: Detroit exhibit asks who the panic of 1910 was for
person p1: role=expert age=- protected=no why=adult-bystander
person p2: role=deceased age=19 protected=no why=deceased
person p3: role=deceased age=33 protected=no why=deceased
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p2: unclear
screen p3: none
note: museum exhibition on a historical panic; persons a century dead, an adult woman of 19 with thin signs and a man tried; everything stays

By [[K p7 name|Odalys Trombley]]

DETROIT -- The ticket is the size of a thumb. It was sold at Toledo on the 4th of June, 1911, one way, to a seamstress called [[K p2 name|Rozalia Dudek]], and it sent a man to Leavenworth for five years.

It's the smallest thing in "Saving [[K p2 name|Rozalia]]," which opens tomorrow at the Woodbridge Museum of Work, and curator [[K p1 name|Temperance Oakley]] has given it a wall to itself.

[[K p2 name|Dudek]] was 19. The man, [[K p3 name|Ignatz Farkas]], 33, a piano tuner, had paid her fare, and she had spent three nights at the same hotel. Under a law barely a year old that was enough. The papers called her a white slave and him a fiend. She told the court that she'd come to find work and that he was, in the interpreter's words, "a tiresome gentleman." The judge told her that she did not know what had been done to her.

"Maybe she didn't," said [[K p1 name|Oakley]]. "Maybe the judge didn't. What I know is that she's asked eleven questions in that transcript and answers ten, and that afterwards they sent her to a home in Adrian, for her protection, for two years. It had bars."

Historian [[K p4 name|Dr. Lemuel Abernathy-Cho]] counted the federal cases filed in the district until 1917. Of 212, he says, perhaps thirty had in them a girl of 14 or 16 who'd been sold, by anybody's measure. The rest were elopements, jealousies, and a good many Black men with white wives. "The thirty got the least ink," said [[K p4 name|Abernathy-Cho]].

[[K p5 name|Council Member Renita Foxworth]] found money for the show after her own office was picketed last summer by people who believed that a wardrobe company was shipping children. [[K p5 name|Foxworth]] read them a handbill of 1912, word for word, about an ice cream parlor. They applauded.

The name of the exhibit is under some dispute. [[K p6 name|Stan Dudek]], 70, of Hamtramck, [[K p2 name|Rozalia]]'s great-nephew, would've preferred it without the family. He came for the preview in a tie, with a photograph, since the museum hadn't got one: a wide woman on a porch, laughing, in 1958. [[K p1 name|Oakley]] took down a panel to make room for it.

"She sewed my First Communion suit," [[K p6 name|Dudek]] said. "She'd say, hold still, I've been saved once and it took two years."

[[K p3 name|Farkas]] tuned the chapel organ at the penitentiary. His number, [[K p3 id|7155]], is stenciled on the wrench, case 4.

Through Aug. 31. Adults $9, children under 12 free. A school packet for ages 14 and up is available from [[K p1 name|Oakley]] at 313-555-0183.
