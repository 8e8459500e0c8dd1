id: p-0032
genre: news
where: NZ
published: 2016-09-09
title: Hastings contractor guilty of exploiting Vanuatu pickers
person p1: role=victim age=27 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=convicted age=60 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
screen: labor-trafficking
screen p2: labor-trafficking
note: one name in a payslip exhibit, one in the pastor's thanks; the packhouse where they slept

HASTINGS: They were promised $22 an hour and a house with a garden. What they got, the High Court at Napier found yesterday, was $15 a day and the loft of a disused coolstore.

Orchard labour contractor [[K p3 name|Moana Rangi Peta]], 60, of [[K p3 address|Raupare Rise]], was found guilty on eight charges of dealing in people by deception and five of breaching immigration law. He showed no emotion, though a daughter in the gallery cried out.

[[K p4 name|Justice Ellingham]], who sat without a jury, said nine men from Vanuatu had handed over their passports at the airport and been told that each owed $4300 for flights, visas and "introduction". They were moved at night between blocks. Anyone who complained would be reported as an overstayer, and [[K p3 name|Peta]] said he had a cousin in the police. He hadn't.

The complainants' names are suppressed. One, aged 27, had told the court he ate windfalls. An exhibit left on the media bench, a page from the contractor's wages book, showed what he was paid for the week ending March 8 last year: "[[W p1 name|K. Tabi]], 61 hrs, less rent, less van, less gloves: $8.40."

The coolstore, [[W p1 address|behind the old Tomoana Fruit sheds on Elwood Spur Rd]], has been condemned by the council.

Crown solicitor [[K p5 name|Fleur Macready]] said the men were "picked over like a tree". Counsel for [[K p3 name|Peta]], [[K p6 name|Jonty Hume]], submitted that accommodation was basic but honest, that advances to workers are usual and that no door was ever locked. An appeal is to be considered.

[[K p7 name|Pastor Sela Vake]], of a Flaxmere church, drove the men to the labour inspectorate in two trips in his own van. Asked how it had come about, he said he only had to look. "[[W p2 name|Willie Sope]] came to evening service and he had tied his shoes with baling twine."

[[K p3 name|Peta]] was remanded in custody for sentence on October 21.

— Hawke's Bay Press Association
