id: h-0017
genre: news
where: GB-ENG
published: 2025-04-03
title: Care worker took £14,000 from pensioner's biscuit tin
person p1: role=convicted age=47 protected=no why=adult-convicted
person p2: role=victim age=91 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: none
note: nothing to protect: adult fraud, elderly victim named in open court; a date spelt like a name (Hope) and the victim's surname is a town

By [[K p6 name|Jasmin Thandi]], Local Democracy Reporter

A home carer who helped herself to a former headmistress's savings, a few notes at a time, from a shortbread tin marked FUNERAL has been spared prison.

[[K p1 name|Tracey Lomas]], 47, of [[K p1 address|Dovecote Rise, Hope]], admitted theft and fraud by abuse of position when she appeared at Derby Crown Court.

[[K p2 name|Miss Audrey Buxton]], 91, who taught two generations of children to read, noticed only when she wanted to buy a hat. "I keep accounts," she said in a statement read for her. "I was two hats short."

[[K p3 name|Kuldeep Virk]], prosecuting, told the court that between June 2022 and January 2024 [[K p1 name|Lomas]] also used [[K p2 name|Miss Buxton]]'s bank card for a holiday in Rhodes, nineteen takeaways and a paddling pool.

Her barrister, [[K p4 name|Oliver Stannard]], said that she'd been bringing up two boys alone on care-agency wages and "there was always going to be a week when she put it back".

Passing a sentence of 20 months, suspended for two years, Recorder [[K p3 name|Virk]]... 

CORRECTION, 4 April: an earlier version of this report broke off in mid-sentence and gave the prosecutor's name to the judge. Sentence was passed by a recorder whose name we did not catch, and we're sorry. [[K p3 name|Mr Virk]] remains a barrister.

[[K p2 name|Miss Buxton]]'s nephew, [[K p5 name|Giles Buxton]], said she has bought the hat. It was worn to court in Buxton library's coffee morning and much admired.
