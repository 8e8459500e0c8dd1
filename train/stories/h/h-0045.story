id: h-0045
genre: news
where: GB-ENG
published: 2009-02-20
title: Baby-faced killer, 15, can be named
person p1: role=convicted age=15 protected=decide why=charged-as-adult
person p2: role=deceased,victim age=44 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=convicted age=14 protected=yes why=juvenile-accused
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
note: judge lifts the order for one and keeps it for the other; the second boy leaks as 'cousin' and with an odd surname

A TEENAGER who stabbed a dinner lady for her handbag was unmasked yesterday after a judge ruled that the public had a right to know.

[[D p1 name|Dwayne Pickersgill]], who was 15 at the time and is now 16, was ordered to be detained at Her Majesty's pleasure with a minimum of 14 years for murdering [[K p2 name|Beverley Okafor]], 44, at a bus stop in Sheffield.

Mr Justice [[K p3 name|Calder-Moss]] lifted reporting restrictions in his case only. "The open reporting of who did this may deter," he said. "In the case of the younger boy, who was 14 and held a bicycle, I am persuaded of the opposite, and the order stays."

[[K p6 name|Ravinder Kang]] QC, who prosecuted, said that the handbag held £6, a rain hood and a birthday card.

The younger boy got three years for robbery. As he went down he called to a woman in the gallery, "Mam, feed the ferrets." She called back, "I will, [[W p4 name|Lindon]]."

[[D p1 name|Pickersgill]]'s mother, [[D p5 name|Kerry]], said outside: "My lad did it and I'll not say he didn't. But it were [[W p4 relation|my sister's lad]] had the knife in his sock."

The victim's husband, [[K p7 name|Ifeanyi Okafor]], read a sentence from a sheet of paper and then folded it into eight. "She packed that boy's dinner for six years. She gave him seconds."
