id: v0035
genre: news
where: US-FL
published: 2007-03-15
title: Commission, after four hours, defines 'buttock'
person p1: role=official,public-figure age=- protected=no why=public-figure
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=44 protected=no why=adult-bystander
person p4: role=bystander age=29 protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen p4: none
note: nothing to protect; adult clubs, dancers of age speaking in public; street addresses stay

By [[K p5 name|Suzette Marchand]]

OYSTER KEY — Dancers at the county's two bikini clubs may go on earning what they earn, six feet from whoever is paying, under an ordinance adopted 3-2 in the small hours of Wednesday.

Commissioner [[K p1 name|Virgil Peacock]] wanted ten feet. Commissioner [[K p2 name|Iris Delacroix]] wanted, she said, to go home.

[[K p3 name|Constantine Pappas]], 44, who owns the Pelican's Purse at 1900 Causeway Drive, brought eleven employees in church clothes. "Nobody's held there. Nobody's forced," [[K p3 name|Pappas]] said. "I can't get them to stay past two."

Speaking third, [[K p4 name|Brandi Lukacs]], 29, told the board that she has two degrees and that one of them's paid for. She keeps her own money, chooses her own hours and would take it kindly if [[K p1 name|Mr. Peacock]] quit calling her a victim.

"I meant of the economy," [[K p1 name|Peacock]] said.

The definition runs to 212 words and two diagrams.
