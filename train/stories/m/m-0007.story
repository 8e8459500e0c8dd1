id: m-0007
genre: email
where: AU-QLD
published: 2017-07-05
title: Referral: worker off the capsicum block
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
note: NGO worker's mail to a legal officer; the man is in immigration detention as an overstayer; contractor accused by private voices only

To: [[K p5 name|Prue Castellano]], Legal Officer
From: [[K p4 name|Sione Fakatava]], Wide Reach Pacific Workers Network, [[K p4 address|PO Box 88, Goomeri Flats QLD]]
[[K p4 email|sione@widereachpacific.org.au]] | mob [[K p4 phone|0491 570 156]]

[[K p5 name|Prue]],

Man I rang about is [[W p1 name|Tevita Moala]], b. [[W p1 birthdate|3.12.1988]], ni-Vanuatu mother and Tongan dad. Tongan passport [[W p1 id|N0418863]], which he hasn't seen since the airport: contractor [[D p2 name|Vince Tarzia]] took it "for the bank". Since Feb he picked at [[D p1 employer|Tarzia & Sons]], [[W p1 address|Lot 4 Kolan Siding Rd]], slept eleven to a shed [[W p1 address|behind the old packing house at Kolan Siding]], and was docked for bed, bus and a "visa debt" of $9,400 that went up weekly. Net pay for five months, $312. When he asked to go he was told by [[D p2 name|Tarzia]]'s foreman, a bloke [[D p3 name|Mick Dooley]], that they'd put a fire under the shed and nobody would count. So he stayed.

In June he walked out at night and Border Force picked him up at the servo. He's now detained as an unlawful non-citizen, CID [[W p1 id|BNE-70442]], at [[W p1 place|Pinkenba transit]], Room [[W p1 address|D16]], and is down for removal on the 14th. The officer wrote "economic overstayer, nil vulnerability". Nobody asked.

You will know him by [[W p1 body|the shark-tooth band inked round his right forearm]]. He sang bass at [[W p1 other|the Free Wesleyan church in Bundaberg]] and Rev's wife [[W p6 name|Mele Tupou]] visits on Sundays ([[W p6 phone|0491 570 313]]).

Please can we get a stay.

[[K p4 name|Sione]]    Ref [[K p4 id|WR/17/0226]]
