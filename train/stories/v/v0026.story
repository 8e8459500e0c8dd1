id: v0026
genre: news
where: US-FL
published: 2019-04-07
title: State lost track of foster sisters. A man on Route 41 did not
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor
screen p2: sex-trafficking-minor
note: long investigative piece; the records that reporters read leak; caption names the younger

By [[K p6 name|Imani Castellanos]]

The last caseworker to see the sisters wrote nine words: "Both girls clean, fed, no concerns. Next visit Oct."

By October they had been gone for five weeks, and nobody at the Department had rung the house, because nobody had the number of the house. That is in the file, all 612 pages of it, which a judge released to this newspaper over the agency's objection.

The older, 16, met [[K p3 name|Leland Purvis]], 55, at a flea market on Route 41 where he sold aquarium fish. He offered a trailer. He fixed the toilet. In the second week he told her how the electric would be paid, and by whom, and that if she was too proud then he'd ask her sister.

So she went in, with the ones who came. Later he asked the sister as well. The younger was 13.

They kept a tally on the wall behind a calendar, so that someone would know. Detectives counted sixty-four strokes.

Regional director [[K p4 name|Antoine Beauvais]] said that the Department "regrets the gap." [[K p5 name|Phyllis Zamora]], who trains foster parents, put it otherwise: "Dogs with papers are followed up better."

[[K p3 name|Purvis]] pleaded not guilty. The sisters are together again, in [[W p1 place|a home for girls outside Ocala run by four retired nurses]].

PHOTO: A wall in the trailer, as found. The initials at top, [[W p1 initials|T.W.]], are those of the younger sister, [[W p1 name|Tierra]]; the elder signed [[W p2 initials|S.W.]]
