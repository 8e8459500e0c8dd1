id: p-0028
genre: news
where: IN-KA
published: 2020-02-14
title: Retired bank officer loses Rs 34 lakh to 'customs' caller in Mysuru
person p1: role=victim age=67 protected=no why=adult-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: nothing to protect; cyber fraud with adult victim who speaks on record

[[K p6 name|Asha Poonacha]], DHNS

MYSURU: He had worked for 36 years in a bank and had, by his own account, warned hundreds of customers never to do what he did between 11 am and 4.15 pm on January 21.

[[K p1 name|K.S. Narasimha Murthy]] (67), a resident of [[K p1 address|4th Cross, Kuvempunagar]], transferred Rs 34.2 lakh in nine instalments to persons who told him that a parcel in his name, containing passports, had been stopped by Customs in Mumbai. On Wednesday the Cyber, Economic and Narcotics police here arrested two men in connection with the fraud.

[[K p4 name|Inspector Savitha Urs]] identified them as [[K p2 name|Deepak Rawat]] (26) of Dehradun, who allegedly opened the accounts, and [[K p3 name|Joyson Lobo]] (24), a former [[K p3 employer|tele-caller with a Mangaluru loan agency]]. Rs 6.8 lakh has been frozen. Two laptops, 41 SIM cards and a police uniform of the wrong colour were seized.

"They kept him on video. He asked permission to drink water," [[K p4 name|Urs]] said. "There is no such thing in law as a digital arrest, and I'm requesting all senior citizens to write that on a paper and stick it beside the phone."

[[K p1 name|Murthy]] said he was speaking to the press so that he could be of use. "My son wanted to keep it quiet. I said no. I was the manager, let them laugh at the manager."

The accused were produced before the Second JMFC court and remanded in judicial custody for 14 days. [[K p5 name|H.N. Girish]], who appeared for [[K p2 name|Rawat]], submitted that his client was a student who'd sold his bank account for Rs 5,000 and had no contact with the complainant. A bail plea has been posted to February 20.

The case has been registered as [[K p2 id|Crime No. 19/2020]] under sections 66(C) and 66(D) of the IT Act and Section 420 of the IPC. Police said that at least 14 complaints from Mandya, Hassan and Kodagu appear to be linked.

Complaints can be made at the CEN station or on 0821-555-0109.
