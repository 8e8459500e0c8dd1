id: aw0020
genre: news
where: IN
published: 2019-11-25
title: Novel on Sonagachi launched; author says she made every bit of it up
person p1: role=author,public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p1: none
note: book about a sold girl; people in the audience named; the girl is a character; nothing to protect

KOLKATA: Tuki is eleven when her uncle sells her for a bicycle, thirteen when the landlady raises her price and nineteen when she is thrown into Presidency Jail for a murder that her pimp did. She's also, her creator said at the Oxford reading room on Saturday, "made of ink."

[[K p1 name|Debjani Sarbadhikari]] was launching *The Price of a Bicycle*, her third novel. The hall was full to the staircase. "I've been asked forty times this week who Tuki is," said [[K p1 name|Sarbadhikari]], who taught chemistry at [[K p1 employer|Loreto Entally]] till 2014 and lives on [[K p1 address|Dover Lane]]. "I have met women who were trafficked. They didn't give me their lives to put into a book, so I didn't. I took the bicycle from my own childhood. It was red."

Actor [[K p2 name|Barun Mukhopadhyay]] read two chapters. When he came to the raid, with constables dragging girls by the hair and a sub-inspector noting them down as accused, there was a cough from the second row. It was that of the chief guest, retired police commissioner [[K p3 name|Gautam Chakladar]]. "It used to be so," [[K p3 name|Chakladar]] said when he got the microphone. "I signed such sheets. Sections 7 and 8, line after line. We'd never asked the girls how old they were."

[[K p4 name|Dr Smarajit Ghosal]], an epidemiologist, found the book too dark. There's a union today, he said, there's a bank, there are grown women who work for themselves and would be insulted by Tuki. "There are," said [[K p1 name|Sarbadhikari]]. "They're in chapter nine. They hide her under the stairs." [[K p4 name|Ghosal]] admitted that he'd got as far as chapter six.

[[K p5 name|Mallika Bibi]], 58, secretary of a sex workers' savings society, bought four copies on credit. "In my own case no one sold me. I was a widow and I could count," [[K p5 name|Mallika]] said, to applause. "But write that also, next time."

A student, [[K p6 name|Rohan D'Cruz]], wished to know what became of the bicycle. "You are the first to ask," said the author; she has promised [[K p6 name|D'Cruz]] a place in the acknowledgements.

The book (Patabahar, Rs 499, ISBN [[K p1 other|978-81-555-0142-7]]) goes into Bengali in the spring, in a translation by [[K p2 name|Mukhopadhyay]]'s wife. A part of the royalty goes to a night school. Singaras ran out by seven.

— [[K p7 name|Paroma Sinha Roy]]
