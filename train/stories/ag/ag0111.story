id: ag0111
genre: news
where: IE
published: 2019-03-01
title: Obituary: [[K p1 name|Con Hegarty]], tuner of the west
person p1: role=deceased age=88 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: obituary; piano, laundry, hands; nothing to protect

For sixty-two years there was not a convent, a ballroom or a Protestant between Sligo and Ennis whose piano [[K p1 name|Con Hegarty]] had not had his hands in.

He'd learned the trade in the Army band and he kept the hours of it. He drove a Renault 4 with the passenger seat taken out. In it, at various times, he moved a harmonium, a calf, and a bride.

Nuns adored him. [[K p3 name|Sr Dympna Lyster]] recalls that he once found eleven shillings, a rosary and a letter of resignation inside the upright at a Tuam laundry. He gave back all but the letter, whose author, he judged, had thought better of it.

His daughter, [[K p2 name|Gobnait Hegarty-Musa]], says he could never abide recorded music. "He'd say it was very nice but who was it talking to?"

He's survived by nine children, and by middle C.
