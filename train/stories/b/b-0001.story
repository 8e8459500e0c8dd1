id: b-0001
genre: news
where: GB-ENG
published: 2023-02-21
title: Boy, 16, found in Ludderby flat with £4,000 and no phone will not be prosecuted
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
note: county lines; forced criminality under the Modern Slavery Act; street name, trainers, a quoted text gives the first name

Magistrates in Ludderby were told on Monday that a drugs case against a 16-year-old from south London has been dropped, eight months after he was found locked in the airing cupboard of a pensioner's flat.

The boy, who cannot be named, had been charged with possession of heroin and crack cocaine with intent to supply. The Crown Prosecution Service accepted a finding by the Single Competent Authority that he was a victim of modern slavery.

[[K p2 name|Leon Adeyinka Crouch]], 33, of Thornton Heath, has since been charged with holding a person in forced labour and with being concerned in the supply of class A drugs.

Prosecutor [[K p3 name|Helen Tuddenham]] said the teenager had been "lent" a £90 pair of trainers outside a chicken shop in Year 9 and told the next day that he owed £500 for them. He was put on a train to Ludderby with nine wraps and a kitchen knife, and told that his mother's windows would go in if he came back with less than he should.

Police at first treated him as what the custody record calls "a graft phone runner, uncooperative, street name [[W p1 alias|Tiny Dots]]." He was remanded for eleven nights.

A message on [[K p2 name|Crouch]]'s handset, read to the court, said: "tell [[W p1 name|Kwabs]] i got eyes on his mums place at [[W p1 address|Marchmont Point]]. dont get it twisted."

District Judge [[K p4 name|Alan Fewster]] asked that the boy be told in plain words that he had no conviction. His mother, [[W p6 name|Abena Ofori]], who had taken two coaches to be there, asked if she might be told as well.

[[K p2 name|Crouch]] is due before the crown court on 20 March.

[[K p5 name|Rhiannon Stubbs]], local democracy reporter
