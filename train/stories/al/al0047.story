id: al0047
genre: school
where: IE
published: 2005-12-16
title: Scoil Bhríde Christmas bulletin: prizes, prisoners and the great mitten hunt
person p1: role=bystander age=8 protected=no why=minor-not-in-crime
person p2: role=bystander age=12 protected=no why=minor-not-in-crime
person p3: role=bystander age=12 protected=no why=minor-not-in-crime
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=11 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; school bulletin with mock trial (accused, victim, guilty, kidnap of a gingerbread man), children named, addresses of parents' association

A Thuismitheoirí,

It's been a long term and nobody was lost, apart from 31 mittens.

**Mock trial.** Sixth class tried a case in the real courthouse at Ennistymon on the 7th, by leave of [[K p5 name|Judge Aloysius Brennan]]. The accused, the Fox, played by [[K p2 name|Oisín Considine-Bauer]], 12, was charged with the kidnap and unlawful eating of a Gingerbread Man. [[K p3 name|Chidera Eze]], also 12, appeared for the prosecution in a wig of cotton wool, and asked the Fox whether he had or had not offered the victim a lift across a river. "I put it to you," said [[K p3 name|Chidera]], "that you told him to get up on your nose." There was a gasp. [[K p2 name|Oisín]] was found guilty, and got life, reduced to lunch. Judge [[K p5 name|Brennan]] sat in the body of the court throughout and told me that he'd heard worse that morning.

**Garda visit.** Garda [[K p6 name|Michelle Rock]] fingerprinted the whole of first class with ink that doesn't come off. She spoke to them about strangers, and about bicycles. [[K p1 name|Saoirse-Ann Wu]], who is eight, asked if a garda has ever been arrested. Garda [[K p6 name|Rock]] said that she'd write to her.

**Art.** The Credit Union poster prize goes to [[K p8 name|Tadhg Molloy]], 11, of [[K p8 address|the lighthouse cottages]], for a picture of a goose being robbed. It hangs in the branch under number [[K p8 id|CU/05/119]], and you may vote until Friday.

**Carols.** We raised €740 for a charity that helps women who've been trafficked, as we do every year, and the speaker, [[K p7 name|Sr Benedicta Okonkwo]], said that she had never been given so many coins in a welly. Sister [[K p7 name|Benedicta]] stayed for the raffle and won the ham.

**Medical.** There's a rash going about in Senior Infants. It's nothing. If your child has spots and is cheerful, keep the child at home; if the child has spots and is cross, ring the doctor.

**Missing.** Apart from mittens: a tin whistle in D with a tooth mark; the second Wise Man's beard; [[K p1 name|Saoirse-Ann]]'s tortoise, [[K p1 other|Bertie]], who was brought in for Show and Tell on the 2nd, and may be asleep in something. Do not shake any box.

Photographs are with the secretary. [[K p2 photo|fox_in_dock.jpg]] and [[K p8 photo|tadhg_goose.jpg]] are on the website, and if you'd rather that your child's were not, tell me on 020 910 0233 and down it comes.

Nollaig shona,

[[K p4 name|Carmel Ní Bhriain]], Principal

P.S. [[K p3 name|Chidera]]'s wig is wanted for the crib.
