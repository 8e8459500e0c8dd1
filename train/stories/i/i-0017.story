id: i-0017
genre: news
where: CA-BC
published: 2008-02-15
title: Courthouse briefs
person p1: role=convicted age=44 protected=no why=adult-convicted
person p2: role=convicted age=31 protected=no why=adult-convicted
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: none
note: three adult court briefs, nothing to protect; crab poacher, mail thief, fight

Crab case costs skipper his boat

[[K p1 name|Duc Van Pham]], 44, was fined $12,000 in Nanaimo provincial court Wednesday for setting 96 unmarked traps inside a closed area off Gabriola. Judge [[K p5 name|Moira Threlkeld]] also ordered his vessel, the [[K p1 vehicle|Lucky Ngoc II]], forfeited. "The crabs can't file a complaint," she said, "so the Crown does it for them."

Mail thief: 6 months

A Ladysmith woman who went through 41 apartment mailboxes with a bent fork will spend the next half-year in jail. [[K p2 name|Crystal Dawn Haugen]], 31, admitted she was after cheques. She mostly got flyers, Crown counsel [[K p6 name|Jagdeep Mann]] told the court. She has 22 prior entries.

Not guilty plea in pub dust-up

[[K p3 name|Liam Quesnel]] will go to trial June 10 on one count of assault causing bodily harm. It's alleged he broke the jaw of [[K p4 name|Robert Joe]] of Cowichan over the last pull tab in the box at a Crofton pub. Mr. [[K p4 name|Joe]] wasn't in court. The pull tab was not a winner.
