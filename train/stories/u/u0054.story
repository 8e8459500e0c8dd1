id: u0054
genre: news
where: GB-WLS
published: 2019-02-14
title: Valentine's date scammer sold widow a fleet of lies
person p1: role=convicted age=51 protected=no why=adult-convicted
person p2: role=victim age=66 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: nothing; romance fraud; words company, paid, passport

He told her that his passport was being held in Lagos, then that it was being held in Lima, and she, who had taught geography for thirty years, said it had better make up its mind.

Even so [[K p2 name|Gaynor Mostyn]], 66, a widow from Llandudno, paid a total of £71,300 for the company of a man she never met.

[[K p1 name|Clive Anton Redfern]], 51, of Rhyl, was on the other end. Caernarfon Crown Court heard on Thursday that he was neither an oil engineer nor in debt to customs. He wrote from the bus shelter, for the wi-fi.

[[K p2 name|Mrs Mostyn]] wished it known that she wasn't ashamed. "I'd like a refund and an apology, in that order," she said in a statement read by [[K p3 name|Eleri Pask]], prosecuting.

Judge [[K p4 name|Nicholas Thorne-Parry]]: three years and four months.
