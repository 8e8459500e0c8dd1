id: y0095
genre: news
where: IN-MZ
published: 2015-10-12
title: From Aizawl to Al Qusais: two in the dock
person p1: role=victim age=21 protected=yes why=trafficking-victim
person p2: role=accused,relative age=- protected=decide why=identifies-protected
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: recruiter abroad; Mizo names; girl known through choir

AIZAWL: The massage centre at Al Qusais had a Mizo calendar on the wall. It was the one thing that had been true in the brochure.

A Special Court on Friday framed charges against [[D p2 name|Lalrinhlua Chhangte]], who is her cousin, and [[K p3 name|R. Zothanpuii Fanai]], for having sent the woman, then 21, to Dubai by way of Moreh and Yangon. She sang. There'd be a band, she believed, at a hotel, and AED 2,500.

In the third room from the stairs, she was told to smile at whoever came. He'd paid, and so had she not. "They say to us, if you don't work then we ring your pastor." Her SIM was cut in half in front of her. A bouncer had her up against the water cooler for asking the date.

Public prosecutor [[K p4 name|C. Lalramengmawia]] read from a note that she'd passed to a Nepali guard, folded into a ring. It's in tonic sol-fa. The investigating officer, [[K p5 name|Insp. Vanlalruata Hrahsel]], sang it for the judge.

The accused say that she came to them. She's since home, and [[W p1 other|in the second row of altos of the Bethlehem Vengthlang choir]] again. "It's [[W p1 name|Mapuii]]," people nudge. "[[W p1 name|Lalmapuii Sailo]], she was in the Gulf." She looks at the conductor.
