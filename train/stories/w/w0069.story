id: w0069
genre: news
where: US-AR
published: 2006-10-12
title: Bentonville High stages 'Oliver!' with real gruel
person p1: role=bystander age=12 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen: none
note: school play: boy for sale, beaten, pickpockets; nothing to protect

He is starved, sold for five pounds, shut in a coffin shop, beaten and made to steal. He's also home by 9:30, because it is a school night.

[[K p1 name|Noah Vang]], 12, on loan from [[K p1 school|Lincoln Trail Elementary]], is the smallest Oliver that director [[K p3 name|Judith Rasmussen]] has had in three tries. "Boy for Sale" brings him down an aisle on the shoulders of [[K p2 name|Garrett Stubblefield]], 17, the Beadle, who plays tuba for the Tigers on Friday and bumps his head on the exit sign.

The gruel is oatmeal and blue dye. "It tastes like a crayon was sad," said [[K p1 name|Noah]].

Nancy's death, done behind a scrim, is brief. Fagin has a real beard.

Oct. 19–21, [[K p3 address|1801 S.E. J Street]]. Tickets: [[K p3 phone|479-555-0106]], and ask for the row with legroom.

[[K p4 name|Cleo Barnhart]], Grade 11, for the Tiger Tale
