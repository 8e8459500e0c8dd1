id: w0037
genre: news
where: US-CT
published: 2001-03-16
title: Waterbury uncle gets 9 years
person p1: role=victim,witness age=14 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=45 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: relative convicted (D), his inmate number D; her school, quinceañera

WATERBURY — "I don't hate my uncle," the girl wrote. "I hate Saturdays."

The letter was read by a victim's advocate, [[K p4 name|Ruthanne Budzik]], before Judge [[K p3 name|Salvatore Ricci]] sent [[D p2 name|Efraín Maldonado]], 45, to prison for nine years for what he did to his niece when she was 14. He'd been living with the family at [[W p1 address|the yellow triple-decker, 2nd floor, across from Fulton Park's tennis courts]], and minded her on Saturdays.

[[D p2 name|Maldonado]], a roofer, is inmate [[D p2 id|CT-DOC 288-416]]. His docket number was [[D p2 id|CR-00-0287743-T]].

She goes to [[W p1 school|Crosby Hill Catholic, eighth grade]]. Her quinceañera had been set [[W p1 date|for the tenth of November at the Ponce Social Club]], and it was held, the advocate said, with [[W p1 other|fourteen candles and an empty place for one]].

On leaving, [[D p2 name|Maldonado]] turned and said over the rail, "[[W p1 name|Yari]], perdóname."

"Her name," Judge [[K p3 name|Ricci]] told the reporters after a while, "was not said here. Miss [[W p1 name|Maldonado]] is a private person." He didn't seem to notice.
