id: af0078
genre: news
where: US-PA
published: 2022-02-03
title: Spring-break landlord told to return deposits
person p1: role=bystander age=58 protected=no why=adult-bystander
person p2: role=victim age=23 protected=no why=adult-victim
person p3: role=victim age=23 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
note: bad landlord; threatens, keeps keys, changed lock: nothing to protect

STATE COLLEGE — A landlord who changed the lock on six graduate students while they were at a lecture must give them their deposits, their mattresses and an apology, a magistrate ruled.

[[K p1 name|Burt Sneeringer]], 58, told them that the debt had doubled because of a clause about candles. When [[K p2 name|Sadie Kaufman]], 23, said that there had been no candles, he replied there had been a smell. He then held on to her bicycle.

"He threatened to call our parents," said [[K p3 name|Aditya Menon]], also 23, who is studying for a doctorate in fire safety. "I gave him my mother's number. I felt sorry for him, to be honest."

District Judge [[K p4 name|Thelma Rishel]] read the clause aloud twice. It was in a smaller type than the rest and, she noted, ended in the middle of a word.

[[K p1 name|Sneeringer]] owes $9,150. He's to bring it by Friday, with the bicycle.
