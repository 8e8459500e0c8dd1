id: ad0069
genre: comments
where: US-NM
published: 2014-07-30
title: Comments (22): Charges dropped against teen in I-40 motel case
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: robbery charge against a girl who was being sold; tribal community; grandmother's hogan; officer shares the victim's surname (unmarked for p1, K p5)

**routesixtysux:** So the girl that robbed a trucker walks?

**Lenora:** She was fifteen. The trucker had paid [[K p2 name|Everett Dunn]] eighty dollars for her. He drove her between truck stops from Gallup to Amarillo for five weeks, and he told her to lift the wallets too. Read past the headline.

**routesixtysux:** Still robbery.

**Lenora:** Judge [[K p3 name|Francine Apodaca]] said otherwise. [[K p2 name|Dunn]] got 18 years.

**bluecorn:** Det. [[K p5 name|Raymond Begay]] did right by her, he's the one that asked how old she was. No relation, there's a thousand of them.

**yucca_mike:** The girl's a [[W p1 name|Begay]] too, that's why bluecorn says that. [[W p1 name|Shawntay]]. Herds for her grandma [[W p4 name|Elsie]] out by [[W p1 address|the windmill past Chi Chil Tah]].

**bluecorn:** MIKE.

**yucca_mike:** its a small place everyones gonna know

**Lenora:** Then let them know from her. I've hit report and so should you all. And for the record, court said [[W p1 id|JR-2014-0231]] is sealed, whoever typed that in the first comment thread
