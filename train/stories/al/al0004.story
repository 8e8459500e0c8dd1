id: al0004
genre: news
where: IE
published: 2019-11-28
title: Appeal judges quash brothel conviction of woman 'who was owed a rescue'
person p1: role=victim,convicted age=26 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: paper named her at conviction and its archive headline is quoted; mother named; landlord K; judge's first name is a month

[[K p9 name|Fiachra Mulqueen]], Courts

THE Court of Appeal has set aside a nine-month sentence on a woman who was found alone in a Limerick apartment with four phones and eleven hundred euro, holding that "she was owed a rescue and was given a summons".

The woman pleaded guilty in the District Court in 2017 to brothel-keeping. She had no interpreter for the first hearing and, Mr Justice [[K p3 name|Augustine Hanratty]] said, no idea that she could say anything but yes. This newspaper reported the plea at the time under the headline "[[W p1 name|Osagie]] had four phones, court told".

New material put before the court shows that she was recruited in Benin City at 26 for a hairdresser's job. [[K p2 name|Festus Okungbowa]], 44, met her in Dublin, kept her passport and told her that an oath taken before she left would sicken her mother if she ran away. Gardaí now accept that [[K p2 name|Okungbowa]] took all of the cash each Sunday. He is awaiting trial on bill number [[K p2 id|LKDP 0119/2019]] and denies it.

"It was I that got the prison number," [[W p1 name|Blessing Osagie]] told her lawyers in a statement which was opened in full, name and all, before anyone objected. "He got the Sundays."

[[K p4 name|Sinéad Ní Dhálaigh SC]], for the appellant, said that Ms [[W p1 name|Osagie]] had served 71 days in Limerick Prison as prisoner [[W p1 id|118846]], that her mother [[W p8 name|Comfort Aigbe]] had died believing her to be a criminal, and that a cleaning company had refused her work in October after a search of the internet.

[[K p5 name|Eoin Tuohy BL]], for the Director, did not oppose the appeal. Mr [[K p5 name|Tuohy]] said that the gardaí who attended had seen [[W p1 place|the third-floor apartment at Harvey's Wharf]] as a place of business. "It was also where she was kept."

The court had a report from [[K p6 name|Dr Hannelore Voss]], who has assessed some two hundred women for the courts here and in Belgium. Fear of an oath, Dr [[K p6 name|Voss]] wrote, "is to be read as one would read a gun".

The landlord, [[K p7 name|Brendan Hartigan]], was not criticised. He told gardaí that the rent came in envelopes and that [[W p1 name|Blessing]], whom he took for a student, once asked him what county she was in.

Mr Justice [[K p3 name|Hanratty]], giving the decision of the three-judge court, directed that nothing be published to identify her. She now lives in [[W p1 address|a hostel on Clare Street]] in the same city. He hoped, he said, that newspapers would look at what was already on their websites.

Ms [[K p4 name|Ní Dhálaigh]] said outside that her client would sing on Sunday in [[W p1 place|the choir at Redeemed Assembly, Dock Road]], as she does every week, second row, in [[W p1 other|the yellow headwrap]].
