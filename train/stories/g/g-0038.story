id: g-0038
genre: news
where: US-TX
published: 2001-03-08
title: Jury takes 22 minutes to convict in Shamrock bank job
person p1: role=convicted age=54 protected=no why=adult-convicted
person p2: role=victim,witness age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=convicted age=29 protected=no why=adult-convicted
person p7: role=author age=- protected=no why=author
screen: none
note: adult accused, adult victim, full addresses and a nickname; nothing to protect

Fellers, it does not pay to rob the bank where you have your own account.

[[K p1 name|Darrell "Possum" Crenshaw]], 54, found that out on Tuesday when twelve of his neighbors, after a lunch of brisket paid for by Wheeler County, returned a verdict of guilty on one count of aggravated robbery. They were out for 22 minutes, nine of which, the foreman told me, went to pie.

Teller [[K p2 name|Dorothy Jean Sandoval]] told the court she knew him by his voice. "He said 'gimme the money, hon,' the same way that he says it on payday," she testified. "So I said, [[K p1 alias|Possum]], is that you? And he said no."

He had on a Halloween mask and his work shirt. The shirt says [[K p1 alias|POSSUM]].

His accomplice, [[K p6 name|Thinh Duong]], 29, who drove, had pleaded in January and got ten years. He apologized to [[K p2 name|Mrs. Sandoval]] from the stand and offered to fix her carport.

District Attorney [[K p3 name|Clell Overstreet]] asked for forty years on account of a shotgun. Defense counsel [[K p4 name|Rebecca Finkelstein]], who came all the way from Amarillo, said that it was unloaded and belonged to a child; that's to say it was a BB gun. It went in as Exhibit 3 and Judge [[K p5 name|Harmon T. Littlejohn]] sighted down it and said he'd had one like it.

Sentence: eighteen years. [[K p1 name|Crenshaw]], of [[K p1 address|311 Wall Street]], Shamrock, which is a joke he has heard, asked that his dog go to his sister.

The $4,118 was in the dog's house.

— [[K p7 name|Weldon Ruckdeschel]], editor
