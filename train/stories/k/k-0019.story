id: k-0019
genre: news
where: NG
published: 2023-02-10
title: Court jails three for N48m fake fuel allocation
person p1: role=convicted age=- protected=no why=adult-convicted
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=official age=- protected=no why=official
note: adult fraud; nothing to protect

Justice [[K p4 name|Folashade Ogunmekan]] of the Federal High Court, Ibadan, on Thursday sentenced a self-styled "oil prince", [[K p1 name|Chief Benedict Okorie-Duru]], to seven years' imprisonment for obtaining N48 million by false pretence from a filling station owner.

Convicted with him were a suspended bank officer, [[K p2 name|Mrs Kehinde Ajala]], and a printer, [[K p3 name|Sunday Effiong]], who produced the letterheads. They bagged five and three years respectively.

EFCC counsel [[K p5 name|Musa Danladi Abubakar]] told the court that the victim, [[K p6 name|Alhaji Rasaki Oyewole]], paid in four tranches for thirty trucks of petrol "and never received so much as the smell".

In his allocutus, counsel to the first convict, [[K p7 name|Chukwuma Eze]], pleaded that his client had two wives and a hernia. The judge said she had taken both into account.

The convicts are to refund the money jointly.
