id: s-0059
genre: news
where: SG
published: 2011-04-06
title: Jail for maid abuser
person p1: role=convicted age=34 protected=no why=adult-convicted
person p2: role=victim age=25 protected=no why=adult-victim
screen p2: none
note: near miss: assault by employer, free to leave and paid; ordinary adult victim

A bank executive who slapped her maid over an unironed blouse was jailed three weeks. [[K p1 name|Cheryl Koh Li Ting]], 34, hit [[K p2 name|Ms Sri Wahyuni]], 25, once, on Oct 9. The helper, who was paid on time, had her passport and her Sundays, walked to the Bedok police post that evening. She now works for a family in [[K p2 address|Block 118, Tampines Street 11]].
