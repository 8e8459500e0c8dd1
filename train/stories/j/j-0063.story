id: j-0063
genre: news
where: US-PA
published: 2011-02-10
title: ALGEBRA-CADABRA: Delco math teacher vanished with pupil for 2 days
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: tabloid; pupil is named by her motorcycle-shop father, by a prom dress and by a hashtag; school W since she attends

They found them at the Mystic Mermaid Motel in Seaside Heights, off-season, with a hot plate and a box of Tastykakes.

[[K p2 name|Colin Patrick Dreyfus]], 29, who taught trig at [[W p1 school|Interboro Central]] until somebody looked at the phone bill, was hauled back over the bridge Wednesday in cuffs to face charges of institutional sexual assault and corrupting a minor. His pupil, 16, came back in the front seat of [[W p6 vehicle|her old man's tow truck]].

"I drove 97 miles with my mouth shut," said the father, [[W p6 name|Bobby Ciccarone]], of [[W p6 employer|Ciccarone Cycle & Tow]]. "He gave her an A. I should have known. She can't add."

Det. [[K p3 name|Shirelle Boddie]] was in no mood for jokes. "She's a child. He is a teacher. Everything else you people are going to print is trimming," she said.

Here's the trimming. The pair's 4,100 texts began with homework. He sent a song. He told her that age was "a constant, not a variable." Classmates started #Free[[W p1 name|Tori]] on Twitter by Tuesday lunch and 600 kids had used it by the bell.

[[K p4 name|Phyllis Yost]], who cleans at the Mermaid, had an inkling. The girl asked her for an iron. It was for a [[W p1 other|peach prom gown that she'd packed]], said [[K p4 name|Yost]], and it had the price on yet. "I ironed it. Then I went in the office and I rang the cops."

Bail: $150,000. He was asked whether he understood. "Yes, sir," he said, and then, to nobody, "I'm an idiot." - [[K p5 name|Frankie Mazur]]
