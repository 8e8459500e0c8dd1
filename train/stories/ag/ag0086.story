id: ag0086
genre: news
where: IE
published: 2017-09-22
title: Au pair wins two years' holiday pay, and keeps the apron
person p1: role=bystander age=23 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen: none
note: employment claim of an au pair without force; nothing to protect; a near-miss

Minding twins is work. It has taken the Workplace Relations Commission 31 pages to say so, but there it is.

[[K p1 name|Clara Bustamante]], 23, from Zaragoza, came to Malahide in 2014 on what she had understood to be thirty hours a week at €100 and her board. It grew to forty-six. She liked the family, she went out at weekends, she came and went with her own key and held her own passport; she just wanted, she said, to be paid for it.

Her employer, [[K p2 name|Sinéad Holohan]], an orthodontist, told adjudicator [[K p3 name|Ronan McGlynn]] that an au pair was "more like a niece." He asked whether she'd have a niece descale the kettle.

He awarded €9,229. There was no suggestion of bad faith, he said, and both of them were in tears, so that he had thought it best to break for tea.

[[K p4 name|Virginija Bartkute]] of a migrants' rights group said the case was important just because it was ordinary. "We see the passports taken, we see the locked doors. This was a nice house. The minimum wage applies in nice houses."

The women left together. The twins (no names, they're four) had made a card.
