id: ba0005
genre: news
where: IE
published: 2021-11-12
title: Appeal court quashes conviction of man locked in with 400 cannabis plants
person p1: role=victim,convicted age=25 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=convicted age=36 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: cannabis gardener served three years; younger cousin housed beside him; earlier press named him

It took the gardaí eleven minutes to break down the door of [[W p1 place|a former creamery outside Carrickmacross]] in March 2016, and it took the State five more years to ask on which side of it the bolts had been.

The Court of Appeal on Thursday set aside the conviction of [[W p1 name|Pham Quoc Tuan]], who pleaded guilty to cultivating cannabis worth €320,000 and served three years in Mountjoy.

[[W p1 name|Tuan]] was 25 when he was found, the court noted, and had been inside for 74 days. Rice and water were left in the porch on Mondays. When a fan broke he was shown, on a telephone, a film of his brother's shopfront with a can of petrol before it.

Giving judgment, [[K p4 name|Ms Justice Deirdre Colfer]] said nobody who defended or prosecuted Mr [[W p1 name|Pham]] in the Circuit Court had put to him a single question about how he got there.

"He was asked the wattage of the lamps," [[K p4 name|the judge]] said.

[[K p3 name|Keith 'Bunny' Mulhare]], 36, from Dundalk, who leased the creamery, was jailed for nine years in 2019 for trafficking and drug offences. It was at that trial that [[K p7 name|Bernie Sheerin]], a retired postmistress living across the road, told of a child's face at the loft window.

The child was 15. [[W p2 name|Pham Minh Khoa]], a cousin, slept on the fertiliser bags and trimmed the plants; [[K p3 name|Mulhare]] had driven him over from Newry to "help the gardener pay faster." He got out through a gutter two nights before the raid and was picked up on the Ardee road, barefoot. [[W p2 name|Khoa]] is now a second-year apprentice with [[W p2 employer|a boatbuilder in Killybegs]] and was in court, in the third row.

[[K p5 name|Fiachra Lenihan SC]], for the applicant, said his client's picture had been on the front of two newspapers, one over the words "Grow Man". A cutting, exhibited to the affidavit, is captioned: "[[W p1 photo|Tuan Pham, 25, leaves Monaghan courthouse in a borrowed anorak]]." It remains online under the tag [[W p1 url|#tuanpham]].

The Director did not oppose the appeal. [[K p6 name|Sinéad Gilhooly]], for the DPP, said that on what is now known [[W p1 name|Pham]] would have been referred as a suspected victim, and Bill [[W p1 id|MN 21/2016]] would never have been opened.

[[K p8 name|Dr Malachy Toner]], of the migrant legal clinic at Maynooth, said afterwards the sentence had been the shorter part of it. "He is 30. He can't get a taxi licence," said [[K p8 name|Dr Toner]], himself once a garda. "And the moneylender's interest ran all the time he was in the cell."

[[K p7 name|Mrs Sheerin]], 79, had come down on the bus. She said she'd rung about the window twice. She gave the younger man a bag of windfalls and told him, "You've shot up, [[W p2 name|Cua]]," and he said it was [[W p2 name|Khoa]], but that he would answer to either.
