id: u0058
genre: news
where: GB-SCT
published: 2016-04-29
title: Girl, 12, told she was 'the rent' for her mother's habit
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=34 protected=decide why=adult-accused
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
note: mother accused = relative D; 'rent' ; tenement stair; cat; neighbour K

A mother of three went on trial in Glasgow on Thursday alongside the man to whom, it's said, she handed her eldest in place of money.

[[D p2 name|Lesley Jane Cairney]], 34, owed [[K p3 name|Thomas Meikle]], 50, for heroin. Through the winter of 2013, according to advocate depute [[K p4 name|Fergus Cochrane]], she would send her daughter across the landing with a bag of washing, and the slate would be wiped till the Thursday after. The girl was 12. She had been told by her mother that she was the rent.

The child's evidence was taken beforehand, on commission. She speaks on it of a cat. "If I looked at [[W p1 other|Mr Biscuits]], it was over quicker."

[[K p6 name|Agnes Tolmie]], 74, on the floor below, had heard "wee feet going over and nae wee feet coming back for a good hour." She told the High Court that they lived up [[W p1 address|the second close in Aberfeldy Row, top left]], that there was always a smell of fabric softener, and that it was herself who had phoned.

Of the complainer she said, "She's a good lassie, [[W p1 name|Carly-Beth]]. Naebody asked was she all right."

Lord [[K p5 name|Struan]] directed that the passage be expunged. Both accused deny the charges.
