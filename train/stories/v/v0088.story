id: v0088
genre: news
where: US-HI
published: 2026-03-19
title: Two sisters, one phone: Hilo girls' statements led to hotel man's arrest
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=witness age=11 protected=yes why=minor-witness
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: younger sister as witness named in full with the same surname; hula hālau

By [[K p6 name|Sarah-Jane Akiona]]

What the eleven-year-old couldn't understand was why a person would be paid to watch television.

That's what her sister, 14, had told her she did at the hotel: she watched television with a visitor, and [[K p3 name|Preston Weir]], the night auditor, got sixty dollars. On the fifth evening she came home and stood in the outdoor shower until the tank ran dry. Then the little one took their shared phone and dialed the three numbers painted on the patrol car.

[[K p3 name|Weir]], 49, has been indicted on two counts. A police spokesman, Capt. [[K p4 name|Reginald Souza]], declined to name either child. At Sunday's candle walk, however, Auntie [[K p5 name|Verna Keliʻi]] thanked "our brave one, [[W p2 name|Hōkū Paishon]], in the fifth grade," and a hundred people clapped for her.

The sisters dance with [[W p1 other|a hālau that placed second at last year's Merrie Monarch]]. In the line-up of keiki, [[W p1 name|Mahealani]] stands at the left end, and there'll be a space there this April. "Nobody close it up," the kumu has told the others.
