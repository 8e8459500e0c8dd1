id: t0011
genre: news
where: US-MO
published: 2006-12-07
title: Teen in cart-push thefts "was sent," lawyer says
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=decide why=adult-accused
person p3: role=accused age=42 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: an aunt and her husband make the boy steal under threat; relatives accused are D; juvenile named once by the store

CAPE GIRARDEAU — It took a store detective to notice that the boy never stole anything a boy would want.

Baby formula. Razor blades. Eleven bottles of allergy pills. Over ten weeks a 14-year-old pushed carts of them out the garden gates of five discount stores, and when loss-prevention man [[K p6 name|Orville Teague]] caught him by the hood on Nov. 18 he asked not to be taken back to the car.

Juvenile Officer [[K p4 name|Deb Schlick]] filed on him for stealing, three counts. At a hearing Monday, deputy public defender [[K p5 name|Anton Marsh]] laid out a different ledger: the boy lives with an aunt, [[D p2 name|Corinne Ledbetter]], 39, and her husband, [[D p3 name|Ray Ledbetter]], 42, who give him a list in the morning. No list, no supper. Twice he came out empty-handed and was locked overnight in the pump house, [[K p5 name|Marsh]] said; the second time it froze. The pair sold the goods to a flea-market dealer in Sikeston.

The [[D p2 name|Ledbetters]] are charged with receiving stolen property. The stealing case against the boy goes on.

"I just want somebody to say [[W p1 name|Devin]] didn't think this up," [[K p6 name|Teague]] said outside, and then put his hand over his mouth.

