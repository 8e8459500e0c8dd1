id: m-0077
genre: news
where: CA-SK
published: 2011-02-24
title: OBITUARY — [[K p1 name|Stefania "Stella" Wasylyshyn]], 1919–2011
person p1: role=deceased age=91 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=11 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; obituary with home quarter, phone numbers, brands, children

[[K p1 name|Stella Wasylyshyn]] ([[K p1 name|née Hnatiuk]]) went on her own terms on February 19, having finished a crossword, at [[K p1 address|Sunset Haven, Room 6, Wynyard]]. She was [[K p1 birthdate|born on the 14th of July, 1919]], in the sod house on [[K p1 address|the NE quarter of 22-31-14 W2nd]]. There is a lilac there yet.

She was predeceased by her husband [[K p1 relative|Metro]]; by her sons [[K p1 relative|Walter]] and [[K p1 relative|Baby Nick]]; and by eleven dogs, all of whom were named [[K p1 other|Sport]]. She leaves a daughter, [[K p2 name|Olga Bergstrom]] of Foam Lake; a son, [[K p3 name|Ernie]] ([[K p3 relative|Darlene]]), who has the home place; nine grandchildren; and twenty great-grandchildren, among them [[K p4 name|April Bergstrom-Whitecap]], 11, who'd read to her each Wednesday by phone from [[K p4 school|Foam Lake Elementary]] and who got to the end of Anne of the Island on the sixteenth. [[K p1 name|Stella]] said that was a good place to stop.

She taught eight grades in one room at Ukrainka School from 1938, for $400 a year, and was once paid in turkeys. She drove grain. Her licence was taken away at 89 after she'd put [[K p1 vehicle|the '84 Caprice (plate HWL 055)]] through the doors of the Co-op; she bought two litres of milk while they were waiting for the constable. She had been first in the province to get the wheat pool to sign a cheque to a married woman by her own name. It's framed.

Prayers will be held at [[K p5 name|Fr. Taras Kowal]]'s, [[K p5 address|St. Volodymyr's, 2 Third Avenue]], on Friday at 7. Bury her on Saturday unless the ground says no. In lieu of flowers, learn something by heart. Tributes may go to the family in care of [[K p6 name|Yvonne Poitras]] at [[K p6 address|Box 310]], or [[K p6 phone|306-555-0124]], and [[K p2 name|Olga]] would be glad of any photographs, [[K p2 email|o.bergstrom@lastmountain.ca]].

There'll be perogies. She made them in October, when she had the feeling.
