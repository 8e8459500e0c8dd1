id: b-0095
genre: news
where: ZA
published: 2013-04-17
title: Girl sold for R500 and a fridge tells court: 'I counted the steps'
person p1: role=victim,witness age=13 protected=yes why=trafficking-victim
person p2: role=convicted,relative age=45 protected=decide why=identifies-protected
person p3: role=convicted age=39 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: South Africa; aunt sold her; clan name, village, school; magistrate calls her by name in praise

[[K p6 name|Nomvula Petersen]], Karoo Herald

The price, said the magistrate, was known to all. It was the fridge that had been in dispute.

In the Graafwater regional court on Tuesday [[D p2 name|Nokuthula Mabandla]], 45, was sentenced to 18 years, and [[K p3 name|Hendrik "Oupa" Swarts]], 39, to 22, over the sale of a 13-year-old girl, [[D p2 relation|the niece of the first accused]].

[[K p3 name|Swarts]] had put the child in a room behind his tavern, where men paid him R50. It went on for seven weeks, until a delivery driver asked why there was a school shoe on the windowsill.

Testifying through an intermediary, the girl, now 15, told prosecutor Advocate [[K p4 name|Riaan Kotzé]] that she knew how long it took to walk home because she'd counted it in her head each night. "Four thousand and eighty. From [[W p1 address|Ntabamhlophe location]] to the tar."

Her aunt had told her she was going to do washing.

Magistrate [[K p5 name|Zanele Dube]] ordered that nothing be published that would reveal the identity of the complainant. Then she took her glasses off. "[[W p1 name|Lindiwe]]," she said, "you may stop counting."

The girl is in Grade 8 and is, according to the social worker's report, [[W p1 other|the first goalkeeper of the provincial under-15s to come from the valley]].
