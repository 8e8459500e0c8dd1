id: v0085
genre: news
where: US-FL
published: 2005-06-10
title: Shrimper's widow wins back boat in 'debt that never shrank'
person p1: role=victim age=58 protected=no why=adult-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: nothing to protect; company-store vocabulary in a civil suit over a boat among adults

By [[K p5 name|Philomena Boggs]]

APALACHICOLA — "Every time I paid it down he told me that it had gone up," [[K p1 name|Lurleen Cobb Mazur]] told the judge, and she held out a shoe box.

In the box were 114 receipts for fuel, ice and twine. They go back to 1996, the year that her husband drowned and the fish house of [[K p2 name|Cornell Whiddon]] took a lien on the *Miss Lurleen* for $7,400. She worked it off, or thought so, heading shrimp at his tables. In March he sold the boat out from under her.

Circuit Judge [[K p3 name|Ambrose Fairchild]] read all of the receipts, over two days, into a calculator with a paper roll. He found that [[K p1 name|Mrs. Mazur]], 58, had cleared the debt in the summer of 1999 and that [[K p2 name|Whiddon]] has owed her ever since.

"I kept her on because I felt sorry for her," [[K p2 name|Whiddon]] said.

"He could've felt a little less," said [[K p4 name|Tran Van Hai]], who works at the next table and testified for her in three sentences, each of which began with a date.

The boat has a new owner in Carrabelle and a new name. He has agreed to part with the one and scrape off the other. She means to run it with her sister. Neither of them can swim. They have never seen that it helped.
