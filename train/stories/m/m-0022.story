id: m-0022
genre: news
where: CA-BC
published: 2010-10-06
title: Nanny wins tribunal ruling after RCMP file named her as 'suspect: theft of passport'
person p1: role=victim age=29 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=expert age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: accused of stealing her own passport; tribunal initials kept, the file number with the name is not; she lived in the house

[[K p6 name|Graeme Whittaker]]

VANCOUVER — A live-in caregiver whose employers told police that she'd stolen a passport, her own, has been awarded $46,300 in back wages by the province's employment standards tribunal.

The woman is called [[K p1 initials|M.C.A.]] in the decision. She was 29 and had left two children in Iloilo when she came in 2007 to look after three at [[W p1 address|a house on Trimble Street, the only one with a turret]]. Tribunal member [[K p4 name|Harjit Basran]] found that [[K p2 name|Dr. Conrad Ellesmere]] and [[K p3 name|Bettina Ellesmere]] took her passport "for the accountant", paid her $100 a month against a "placement debt" of $7,000 and told her that if she walked out she would be reported as a criminal and flown home in handcuffs.

In March 2009 she found the passport in a filing cabinet, took it and ran to a church. That evening [[K p3 name|Mrs. Ellesmere]] rang the RCMP.

The police summary, tendered as Exhibit 9, reads: "File [[W p1 id|2009-31884]]. SUSP: [[W p1 name|ABELLANA, Maria Corazon]] [[W p1 birthdate|1979-06-24]]. Theft under. Nanny. Last seen [[W p1 other|No. 7 trolley]] w. blue suitcase." For eleven months she was flagged at the border.

"Somebody typed in that a woman had stolen her own name," said [[K p7 name|Lourdes Icasiano]] of the Migrant Kitchen, [[K p7 address|#210-1770 Fraser]], which took her in.

Cpl. [[K p5 name|Aaron Deschamps]] said that the flag had been removed. The Crown approved trafficking charges against the [[K p2 name|Ellesmeres]] in August; their trial, No. [[K p2 id|25511-2]], opens in May.

[[K p1 initials|M.C.A.]] now works [[W p1 employer|nights at a Kerrisdale care home, Magnolia House]]. Her children arrive Friday. She's bought, [[K p7 name|Icasiano]] said, two bunk beds, though they'll need only one.
