id: af0043
genre: comments
where: GB-ENG
published: 2017-06-07
title: Comments on: "Brothel raid in quiet Swindon cul-de-sac"
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: reader comments; the article's own summary gives the ground

Summary: A woman, 28, was arrested at [[W p1 address|17 Fuller's Close]] on suspicion of keeping a brothel and later told officers she'd been locked in and beaten. A man named [[K p2 name|Gheorghe Anton]] has been charged with arranging travel for exploitation.

[[K p3 name|wiltsmoonraker]]: So she says NOW. Madam, not victim. Didn't look beaten when she put her bins out.

[[K p4 name|JanetofStratton]]: I live opposite. Her name is [[W p1 name|Dorina]]. She put the bins out because he stood at the door while she did it. He took her bank card and told her she owed him for the house.

[[K p3 name|wiltsmoonraker]]: Nosey

[[K p4 name|JanetofStratton]]: Her little dog's called [[W p1 other|Biscuit]]. RSPCA have him. If anyone knows where [[W p1 name|Dorina Ursu]] is I would like to give him back.
