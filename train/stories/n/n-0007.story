id: n-0007
genre: news
where: AU-QLD
published: 2012-11-21
title: Swim coach's victims 'stood up one after the other'
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=victim age=15 protected=yes why=sexual-offence-victim
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=official age=- protected=no why=official
person p10: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: three women, now adults, read statements; one gave consent? no, none did; the paper anonymises two and slips on the third; the judge has a victim's surname

Three women who had not spoken to one another for twenty years sat in the same row of the Townsville District Court on Tuesday and, when the time came, stood up one after the other.

[[K p4 name|Gavin Prowse]], 47, their swimming coach in the early 1990s, did not turn round.

The first, who was 13 when it began, said that she still can't bear chlorine. The second, 14, said she'd given up [[W p2 other|a place at the Pan Pacs]] and had told nobody why. The third said simply, "I was fifteen and you drove me home."

None of them can be named. [[K p4 name|Prowse]], of Hermit Park, was convicted in September of 11 counts. He coached at [[D p1 other|the Ross Island squad]] until 2009, and his former assistant [[K p8 name|Julie-Ann Tapsall]], who gave evidence for the Crown, said that parents had complained as early as 1992.

Outside, the husband of one read from a page. "[[W p2 name|Kirsty]] was the bravest kid in that pool," said [[W p7 name|Brendan Lo Presti]]. "So was [[W p1 name|Mel]]. So was [[W p3 name|Tamsin]], who flew in from [[W p3 place|Karratha]] for this."

Prosecutor [[K p5 name|Anil Weerasinghe]] asked for nine years. [[K p6 name|Fiona Gatto]], for [[K p4 name|Prowse]], pointed to his health. Judge [[K p9 name|Peter Lo Presti]] disclosed at the outset that he shared a surname with a person in the gallery and had never met the man; neither side objected. He'll sentence on Friday.

Club president [[K p10 name|Warwick Deane]] declined to comment.
