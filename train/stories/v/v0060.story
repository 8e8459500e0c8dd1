id: v0060
genre: news
where: US-NV
published: 2001-11-18
title: "They sold me by the pound": Flyweight drops promoter
person p1: role=public-figure age=24 protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; "girls", "pimp", "beaten", "owed", "my papers" in a boxing contract quarrel

by [[K p4 name|Sal DeMarco]]

LAS VEGAS — She's a hundred and ten pounds with her gum in, and [[K p1 name|Ximena "La Chispa" Borunda]] would like you to know that nobody owns any of them.

[[K p1 name|Borunda]], 24, walked away this week from promoter [[K p2 name|Irv Glassman]], who signed her at a gym in Juárez, paid for her passport and has, by her reckoning, taken sixty cents of each dollar since. "I get beaten, he gets the money," [[K p1 name|Borunda]] said, laughing. "There's a word for that man."

[[K p2 name|Glassman]] has been called the word before. "I fed that girl, I put her up, I bought her teeth," [[K p2 name|Glassman]] said. "Now she's got a lawyer and I've got a dentist's bill."

The lawyer, [[K p3 name|Philippa Strand]], says that the contract ran out in August. It's written, by the way, on both sides of a placemat.
