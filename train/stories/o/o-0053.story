id: o-0053
genre: interview
where: US-NV
published: 2016-04-30
title: The gym next door: three years on
person p1: role=victim,author age=17 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=victim age=- protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=decide why=adult-accused
screen: none
note: ex-gymnast, now adult, chose to be named in her own words; coach accused in the interview only, never charged; she tells of another girl by her skill move and her father's shop

**[[K p3 name|Ro Castellano]]** *(Desert Tumble podcast, transcript corrected for length)*: Tell me who you are, however you'd like to.

**[[K p1 name|Haley Marchbanks]]:** [[K p1 name|Haley Marchbanks]], twenty, level ten, bars and beam. I'm good with all of that being out there. I've signed your form and I didn't sign it for the free hoodie.

**[[K p3 name|RO]]:** At seventeen you left.

**[[K p1 name|HALEY]]:** At seventeen I told the owner, [[D p6 name|Tom Brisco]], that [[D p2 name|Coach Vadim]] had me in the foam pit with the lights off. He said, was there a spotter. Like it was a safety issue.

**[[K p3 name|RO]]:** That is [[D p2 name|Vadim Sokolenko]].

**[[K p1 name|HALEY]]:** Say it all day. I did make a report. Officer [[K p5 name|Pacheco]], Henderson. It went nowhere, there's no case. He's still coaching next door to a frozen yogurt. [[D p2 employer|Apex Air]], look it up.

**[[K p3 name|RO]]:** We've asked him to come on, for the record. He told us that he has never been accused of anything by anyone who mattered.

**[[K p1 name|HALEY]]:** Wow. OK. Well, what about [[W p4 name|Jiyoon]]? Did she matter? She'd [[W p4 other|the only double layout in the state]]. Now she's stacking tile at [[W p4 relative|her dad's flooring place on Sunset]], and she doesn't...

**[[K p3 name|RO]]:** Did she say we could...

**[[K p1 name|HALEY]]:** No. No, she didn't. God. Cut that.

*(It was cut from the audio. We regret that an automatic transcript was online for six hours.)*
