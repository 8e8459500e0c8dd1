id: ad0040
genre: comments
where: AU-SA
published: 2019-11-20
title: Comments: Riverland backpackers "not slaves", says contractor
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: fruit picking; visa held, threat; house where picker was housed W

**citrus_king** · I've had blokes from everywhere pick for me 30 years. You get the odd whinger.

**Jo in Loxton** · Whinger?? Contractor [[K p2 name|Baljit Gahunia]] is up on six charges. Seven of them on mattresses, $190 a week each out of their pay, passports in his glovebox, and the Taiwanese lass told that if she left before the oranges were done he'd have her student visa torn up and her dad would lose the bond. She was 22 and had a kidney infection and he docked her for the toilet.

**citrus_king** · Innocent until.

**Jo in Loxton** · Fine. Innocent until. Prof [[K p4 name|Astrid Nieminen]] on the radio said there's a word for debts that grow by themselves.

**unclebob** · is this the girl at [[W p1 address|the old nurses' quarters at Pyap]]? used to see her walk to the servo w [[W p1 other|a yellow umbrella]] in 40 degrees. [[W p1 name|Pei-shan]] I think

**Jo in Loxton** · Bob, you galah, that's the one thing you don't say.

**citrus_king** · Magistrate [[K p3 name|Oliver Teague]] refused bail, I see. I'll shut up.
