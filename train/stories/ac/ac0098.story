id: ac0098
genre: news
where: US-MO
published: 2010-07-25
title: Old friends: the passing of [[K p1 name|Judge Harriet Lindell]]
person p1: role=deceased,official age=88 protected=no why=deceased
person p2: role=victim age=15 protected=no why=consented
person p3: role=author age=- protected=no why=author
screen p2: sex-trafficking-minor misidentified=yes
note: obituary; a survivor named herself at the funeral and asked to be quoted

[[K p1 name|Harriet Lindell]], who died on Tuesday at 88, sat for thirty years in the juvenile division at Joplin and knitted through all of it.

She had one case she'd speak of. It was in 1969. They brought in a girl of fifteen as a common prostitute, and the judge put down her needles and asked who'd kept the three dollars. Nobody in the room knew. She adjourned until somebody did. It turned out to be a landlord, and he was tried, and the girl wasn't.

A woman in a green suit stood up at the funeral. "I'm [[K p2 name|Roberta Jean Tully]]," she said. "I was that girl. I've come from Fresno and I'd like it put in the paper with the name spelled right. She sent me a scarf every winter for forty years, and they're terrible scarves."

She had brought one. It was nine feet long. It went in with the judge.

[[K p3 name|Clement Voigt]]
