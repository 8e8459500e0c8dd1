id: u0019
genre: news
where: IE
published: 2004-05-13
title: Bank clerk's fortune was 'borrowed from the dormant', Cork court told
person p1: role=accused age=55 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=victim,witness age=81 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
note: nothing to protect; fraud, girl, sold, adult

For seventeen years [[K p1 name|Finbarr Twomey]] was the man you asked for at the second window.

Yesterday at Cork Circuit Criminal Court he was the man in the dock, 55 years of age, denying that he helped himself to €212,000 from accounts which nobody had touched since decimal coinage.

[[K p3 name|Nora Hegarty]], 81, never knew she had such an account. It was opened by an uncle in Boston when she was a girl, and was meant to pay for a piano. "I'd have been too old to learn by the time I heard of it," she said, "and he had it spent."

Auditor [[K p5 name|Séamus Lyne]] said the sums went on a mobile home in Youghal, a share in a greyhound and a modest quantity of Waterford glass, since sold.

[[K p2 name|Marian Lucey]] SC, prosecuting, said nothing was taken from anyone who would miss it; that was the cunning of it. Judge [[K p4 name|Patrick Ó Murchú]] will charge the jury today.
