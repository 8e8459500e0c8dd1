id: al0011
genre: news
where: GB-ENG
published: 2012-03-02
title: Boy who set fire to cricket pavilion must meet the groundsman
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused age=13 protected=yes why=juvenile-accused
person p3: role=victim age=68 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: youth court; weekly names nobody until mother, scorer and a club notice do; the groundsman's own details stay

By [[K p8 name|Deborah Sandwith]]

A BOY of 14 who burned down a cricket pavilion while trying to toast a crumpet has been ordered to sit at a table with the man who built it.

The youth, who cannot be named for legal reasons, admitted arson before Kendal youth court on Wednesday. A friend, 13, admitted criminal damage. Both live in the town.

The presiding magistrate, [[K p4 name|Lorna Postlethwaite]], said the bench had read a letter from [[K p3 name|Arthur Benson Huddleston]], the club's groundsman these 41 years. He asked that neither boy be locked up. "They want a bat in their hands, not a record," he had written from [[K p3 address|2 Mill Race Cottages]].

For the Crown, [[K p5 name|Yasmin Patel]] said that the pair got in through a window on 9 November to shelter from rain. The elder lit a stove meant for the tea urn. The damage came to £38,000, and three scorebooks going back to 1926 were lost. Mr [[K p3 name|Huddleston]], who is 68, had run in for those and burned his arms.

[[K p5 name|Miss Patel]] said that the boy, [[W p1 name|Lewis]], had tried to pull him out by the belt, and that ought to be known.

His mother was in tears throughout. "[[W p1 name|Lewis]] worships that man," she told the court. "He bowls for the under-fifteens." Asked for her name by the clerk she gave it as [[W p6 name|Joanne Tyson]] of [[W p6 address|17 Castle Drive]].

The younger boy's solicitor, who asked for and was granted a short adjournment, said that his client had thrown one brick and gone home.

A referral order was made for nine months. Mrs [[K p4 name|Postlethwaite]] said that the first task was to be a meeting with [[K p3 name|Mr Huddleston]], and the second would be whatever he decided.

At the ground on Thursday volunteers were sifting ashes. The scorer, [[K p7 name|Nigel Airey]], 50, showed a charred page. "That's the under-fifteens last summer. [[W p1 name|L. Tyson]], six for nineteen. That'd be him," he said. "Left arm, [[W p1 other|the only leg-spinner we have got]]. And [[W p2 name|Kasper Nowicki]] kept wicket. Good pair of hands. They can rebuild it together for me." Mr [[K p7 name|Airey]] has been scorer since decimal money.

The club's committee has put a notice on the gate, and sent this newspaper a copy with the file name [[W p1 url|tyson_nowicki_ban_lifted.doc]]: it says, in capitals, that "[[W p1 name|LEWIS]] AND [[W p2 name|KASPER]] ARE WELCOME BACK AT NETS FROM 3 APRIL, BRING OLD CLOTHES."

Both attend [[W p1 school|Kirkbie Lane School]], where the head said that the matter was closed.

Donations for the new building can be left with [[K p3 name|Arthur Huddleston]] in person, between the roller and the sight screen, on any dry day.
