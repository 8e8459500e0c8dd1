id: af0097
genre: news
where: US-MN
published: 2021-12-02
title: Duluth girl was 15 when hockey dad paid; he gets probation
person p1: role=victim,witness age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=51 protected=no why=adult-convicted
person p3: role=accused age=20 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: buyer sentenced; the judge scolds the girl; victim statement names her by middle name

DULUTH — "There were two people in that truck who made a bad choice," District Judge [[K p4 name|Howard Sundeen]] said, and gave one of them five years' probation.

He is [[K p2 name|Jeffrey Alan Brekke]], 51, who coached squirts for a decade and who paid $180, last January, for half an hour with a 15-year-old behind a tire store. He admitted it at once. He had thought that she was in college, he said, since she was carrying a book.

It was a library copy of "The Outsiders." [[K p3 name|Donte Rasmussen]], 20, with whom the girl was staying after her mother's eviction, had told her to bring something to do. His trial is in March.

Prosecutor [[K p5 name|Ingrid Aho]] read aloud a statement for the girl, who did not come. "You said I made a choice. I was choosing between him and minus nineteen," it went. It was signed [[W p1 name|Teagan Rose]].

"Well, Miss [[W p1 name|Rose]] has a way with words," the judge said. He added that he hoped she had returned the book.

A librarian at [[W p1 place|the West End branch]] says that she did.
