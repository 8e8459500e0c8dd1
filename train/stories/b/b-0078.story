id: b-0078
genre: news
where: IN
published: 2003-10-12
title: Four girls rescued from G.B. Chowk; 'madam' in net
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor misidentified=yes
note: 2003 report names both rescued girls in passing as was the habit; one of them is 'also booked' for soliciting; Nepali village

Staff reporter [[K p6 name|Inderjeet Kaur Walia]]

Following a tip-off, the Crime Branch on Friday night raided kotha No. 61 at G.B. Chowk, and rescued four girls, two of them minors from Nepal.

The alleged keeper, [[K p3 name|Shanti Bai]] (55), was arrested while trying to leave by way of the roof. Police said the girls had been kept in a cavity behind an almirah, three feet by four.

One of the minors, [[W p1 name|Kopila Tamang]] (15) from [[W p1 address|Thulo Gaun in Nuwakot]], said that she was taken from a carpet factory by a didi who promised to show her a film. "I have still not seen it," she told this reporter, on the bench of the police station.

The other, identified as [[W p2 name|Sarita]], 17, was booked under the Suppression of Immoral Traffic provisions, ACP [[K p4 name|J.S. Rana]] said, because she "was found to be calling passers-by from the window". According to the girl, whoever didn't call got neither food nor medicine, and of ₹100 [[K p3 name|Shanti Bai]] kept a hundred.

Sister [[K p5 name|Lucy Ekka]], whose society has a night shelter near the railway line, disagreed with the ACP and said so, loudly. "You've arrested the bird for singing in the cage," she told him. He offered her tea.
