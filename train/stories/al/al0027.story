id: al0027
genre: blog
where: GB-WLS
published: 2015-01-30
title: Gone from the Quay: [[K p1 name|Captain Idwal Prosser]], 1923–2015
person p1: role=deceased age=91 protected=no why=public-figure
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=10 protected=no why=minor-not-in-crime
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=88 protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; obituary with runaway, escort, arrested, trafficking (in cheese), held for a night

It is a strange thing to look from this window and not see the old man on the fourth bollard.

[[K p1 name|Idwal Prosser]] died on Sunday in Bronglais, at 91, with the shipping forecast on. He was born over the chandler's at [[K p1 address|3 Pen Cei]], and liked to say that he ran away to sea at fourteen because his mother had asked him to bring in the coal. She set the police on him. A constable took him off a coaster at Fishguard, bought him a bun and brought him home on the crossbar; he was gone again on the Thursday.

He sailed on the Arctic convoys at nineteen. His ship's escort was sunk, and he was six hours in a boat. In Murmansk he was arrested for trading a pullover, and held for a night with what he described as a very civil murderer. He had the ribbon, and in 2014 at last the medal, number [[K p1 id|AS/1944/20771]]; he wore it to the Co-op.

As master of the *Gwen Tudor* he was caught by the Customs in 1961 with nine whole Edams in a lifebelt locker. "I was trafficking in cheese," he'd tell children. "I was led astray by an older cheese." He was fined £12. The officer who boarded him, [[K p7 name|Trefor Hopkin]], 88, became his best friend. Mr [[K p7 name|Hopkin]] will carry the medal on Friday.

His wife died in 1999. He is survived by a daughter, [[K p2 name|Mair Prosser-Adeleke]], who teaches in Cardiff, and by a granddaughter, [[K p3 name|Efa]], 10, whom he taught to splice. [[K p3 name|Efa Adeleke]] came third at the Urdd in recitation last year with his poem about a gull. It's a rude poem. She changed one word.

[[K p5 name|Father Kieran Bosco]] will take the service at two at St Padarn's, and then all to the Ship. [[K p5 name|Father Bosco]] asks that those who were not on speaking terms with [[K p1 name|Captain Prosser]], and there were several, should come most particularly.

The harbour master, [[K p6 name|Siân Vaughan-Lee]], has ruled that the fourth bollard be left unpainted. Ms [[K p6 name|Vaughan-Lee]] says it's worn to his shape.

No flowers. Gifts to the lifeboat may be sent through the undertaker, [[K p8 name|Glyn Summers]], on 01632 960208. Mr [[K p8 name|Summers]] would like it known that the wreath in the form of a cheese has been ordered already, so please don't.

A photograph, [[K p1 photo|idwal_bollard_2009.jpg]], is in the porch, where [[K p2 name|Mair]] would be glad of any others.

Nos da, [[K p1 alias|Cap]].

[[K p4 name|Nerys ap Rhodri]], Friends of the Quay
