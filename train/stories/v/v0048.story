id: v0048
genre: filing
where: US-FL
published: 2019-08-20
title: Notice of Forfeiture — 2016 Lexus, cash, and a storefront on [[W p1 address|Pelican Way]]
person p1: role=victim age=46 protected=yes why=trafficking-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=- protected=no why=adult-accused
screen: sex-trafficking-adult
note: civil forfeiture notice names the woman as occupant and adverse claimant; visa number; she slept there

TO: [[K p2 name|Hong Mei ZHAO]], 58; Everglow Holdings, per its member [[K p4 name|Alan Birch]]; [[W p1 name|Guifang SUN]], occupant; and all others.

The Sheriff of Cypress County has seized and will ask the Circuit Court to forfeit: one Lexus; $41,306; and the leasehold at [[W p1 address|2140 Pelican Way, Suite C]].

GROUNDS. The occupant, 46, entered on visa [[W p1 id|H72 04418]] believing that she'd been engaged for a noodle kitchen in Flushing. [[K p2 name|ZHAO]] received her at the bus. [[K p2 name|ZHAO]] required $28,000 for the placement, held the return ticket, and told her that American police put women like her on a boat. The occupant received up to twelve men a day, cooked on a hot plate, and slept on the table. She did not leave the suite between Lunar New Year and the Fourth of July, and dates both by the noise.

Any claimant must file within 15 days. Ms. [[W p1 name|Sun]] may do so in Mandarin.

Counsel for the Sheriff: [[K p3 name|Rebecca Toussaint]]
