id: z0062
genre: news
where: US-NC
published: 2021-10-14
title: Five things a mother told the legislature
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=relative,author age=- protected=yes why=identifies-protected
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=public-figure age=- protected=no why=public-figure
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=no why=adult-convicted
screen p1: sex-trafficking-minor misidentified=yes
note: mother testifies under name (public hearing), identifies child; she is quoted not signing

RALEIGH — [[K p3 name|Sen. Gladys Whitaker]] asked witnesses to keep it to three minutes. The last one took nine, and nobody moved.

She told them, first, that her daughter was 15, and had been charged with prostitution in Wake County before it was explained to the officer that this can't be done. Second, that it was done anyway. Third, that the man, [[K p6 name|Derrick Shoals]], now serving 22 years, had her daughter's name inked on his forearm, and that "he'll be looking at it in there, and I would like him to be made to take it off."

Fourth, that the tattoo says [[W p1 name|Amiyah]].

[[K p4 name|Rep. Hugh Dancy]] leaned over his microphone. "Ma'am, you don't have to—"

"I know what I have to," said [[W p2 name|Pamela Ruth Boddie]], 44. "I clean [[W p2 employer|this building]]. I've emptied your basket, sir."

Fifth was that the record is still there. A barber college looked it up in June and sent the girl's fee back.

[[K p5 name|Assistant Attorney General Min-jun Rhee]] said that expungement would be automatic under the bill. It passed, 9 to 0.
