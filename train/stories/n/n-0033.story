id: n-0033
genre: news
where: GB-SCT
published: 2008-01-31
title: Sheriff lifts lid on 'tenner a tree' gang
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=convicted age=49 protected=no why=adult-convicted
person p5: role=convicted age=47 protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=witness age=15 protected=yes why=minor-witness
person p10: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking
note: forestry labour, a Slovak Roma couple and son, first name of each in different paragraphs; the convicted brothers Muirhead and a PC Muirhead; farm kid as witness

They planted 140,000 Sitka spruce on a hill above Moffat. For each they were promised a tenner a hundred, and for each hundred they were charged a tenner for the van.

At Dumfries Sheriff Court yesterday the brothers [[K p4 name|Archibald Muirhead]], 49, and [[K p5 name|Colin Muirhead]], 47, of Lockerbie, admitted holding a man, his wife and their son of 17 in servitude over two winters. Sentence was deferred.

Fiscal depute [[K p6 name|Morag Sillars]] said the family's identity cards had been "kept dry" in [[K p4 name|Archie Muirhead]]'s safe. They lived in [[W p1 place|a horsebox behind Craigielands Mains]]. When the father hurt his back, [[K p5 name|Colin Muirhead]] said that he'd have the boy work nights to pay for it, and shot the family's dog.

It was the farmer's daughter, 15, who took them soup. She had picked up enough Slovak from the internet to ask the mother's name. "It was [[W p2 name|Jolana]]," the girl says in her statement. "She told me the boy's was [[W p3 name|Peťo]] and they hadn't been paid since the clocks changed. I told my dad. He said to mind my Highers." She told her guidance teacher instead.

[[K p7 name|Kirsty Baillie]], for [[K p4 name|Archibald Muirhead]], said he had been "old-fashioned".

Sheriff [[K p10 name|Hugh Dalgarno]]: "So was the pillory."

PC [[K p8 name|Euan Muirhead]], who found the family, isn't related to the accused and said he'd thought about changing his name. "Mr [[W p1 name|Horváth]] shook my hand for about a minute," he said. "And the wee lass, [[W p9 name|Eilidh]], ought to get a medal. Two for the soup."
