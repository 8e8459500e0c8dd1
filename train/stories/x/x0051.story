id: x0051
genre: news
where: US-OK
published: 2010-06-24
title: RADIO SCRIPT / 6:30 / TULSA GIRL
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: radio script with pronouncer that holds the name; held in detention as a runaway and thief

((ANCHOR: [[K p4 name|DEE WHITLOCK]]))

A Tulsa teenager is still in juvenile lockup tonight, eleven days after she called nine-one-one on herself.

((SLUG. DO NOT READ: name is [[W p1 name|Aaliyah Birdsong]], say uh-LEE-uh, kept for legal))

She is fifteen. She told the dispatcher she'd taken a car. She did not tell him until later whose it was: it belonged to [[K p2 name|Terrance Mayhew]], twenty-seven, who, police now say, had been driving her in it. He drove her to men in four counties. He set the price at the window, and he kept the cash under the spare.

((SOT [[K p3 name|SGT. PAM OXENDINE]] :12))
"She stole the car, sure. You would have, too. He was asleep and the keys were in it."

[[K p2 name|Mayhew]] is charged. So is she, as a delinquent, for the Buick and for the purse on its seat. Judge [[K p5 name|Orville Tiger]] hears that on Monday.

((TAG)) Our station doesn't name minors or victims. She is both.

((WEB: head shot [[W p1 photo|birdsong_a_7th_grade.jpg]] is in the folder, NOT for air, NOT for web))
