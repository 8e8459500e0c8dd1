id: ag0113
genre: news
where: AU-WA
published: 2012-08-31
title: Bought at the rodeo: one horse, several regrets
person p1: role=bystander age=53 protected=no why=adult-bystander
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: rodeo sale, six hundred, buckle, boy of 16; nothing to protect

"Six hundred," said the owner, and counted the notes on the bonnet before anyone could change their mind.

[[K p1 name|Barry Quill]], 53, of Derby, went to the Fitzroy rodeo for a pie. He came back with Gladys, a mare of uncertain age and firm opinions. "He told me she was company," [[K p1 name|Quill]] said. "He didn't say whose."

She bit the vet. She opened the gate, twice, using her lip. By Monday night she had walked to the Derby turnoff, in the dark, and stopped two road trains.

Enter [[K p2 name|Trey Mallory-Bin Omar]], 16, who won the junior buckle that weekend and has taken her on for nothing a week and his tea. He just sits down in the yard with his back to her and waits, and it seems that she can't stand it.

Neighbour [[K p3 name|Win Shepherdson]] is running a book on who'll be sold next.
