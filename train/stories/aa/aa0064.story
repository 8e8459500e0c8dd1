id: aa0064
genre: email
where: GB-ENG
published: 2021-11-28
title: Notices and Prayers, Advent Sunday, corrected copy
person p1: role=victim age=41 protected=yes why=trafficking-victim
person p2: role=accused age=59 protected=no why=adult-accused
person p3: role=accused age=54 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=79 protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: parish list; man freed from farm; now moved to a cottage (W); K others

Copies are by the font. Please bin the earlier one (you'll see why).

OF YOUR CHARITY pray for
[[K p5 name|Cyril Applegarth]], 79, who went into the font (the river, we mean; at the bridge) and is drying out
[[K p6 name|Miss Tamsin Hale]], organist, wrist
the repose of the soul of [[K p8 name|Lady Farr]]'s spaniel, no, the clergy say not, but she asked

and give thanks for our friend [[W p1 name|Tomasz]], who came to harvest supper in another man's shoes. It's now in the papers that a father and son, [[K p2 name|Derek Bywater]] (59) and [[K p3 name|Dean Bywater]].. that is wrong, brothers, 59 and 54, of [[W p1 address|Crake Farm]], are charged under the Modern Slavery Act. For thirteen years he picked sprouts for tobacco, slept in [[W p1 address|the horsebox by the slurry pit at Crake Farm]], and was told if he went to the police they'd say that he stole the spoons. He had not had his own bank card in his hand since it was issued. He is 54 now, but looks older. He's with [[W p1 other|the Lyles]] at [[W p1 address|Glebe Cottage]] till a place comes up. His sister [[W p1 relative|Halina]] has rung from Kielce and the vicar wept.

DI [[K p7 name|Prakash Rowe]] asks us to talk to nobody; so this is for church only.

COFFEE: needs a coffee person.
[[K p4 name|Dorothy Beamish]], churchwarden
