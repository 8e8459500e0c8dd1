id: k-0087
genre: news
where: US-IN
published: 2001-12-13
title: Christmas pageant camel walks off, is found at drive-through
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=9 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: school/church play; nothing to protect

COLUMBUS, Ind. — Humphrey, who plays the camel because he is one, left the living Nativity at First Moravian on Tuesday during "We Three Kings" and was apprehended forty minutes later in line at a hamburger stand, behind a Buick.

"He was next," said Officer [[K p3 name|Lonnie Sturgeon]].

The pageant's smallest king, [[K p2 name|Caleb Amspaugh]], 9, had been holding the rope. He says he was told to look reverent, and that he couldn't do both.

Owner [[K p4 name|Gladys Hemmerlein]] keeps Humphrey on a farm near Hope and rents him for $75. Director [[K p1 name|Patty Schoenfeld]] got a discount.

Performances continue through Sunday. The rope is longer.
