id: aq0041
genre: news
where: IN
published: 2011-03-31
title: Rs 4-crore chit fund: '[[K p1 alias|Lakshmi Madam]]' caught at Secunderabad parcel office
person p1: role=accused age=46 protected=no why=adult-accused
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=victim age=63 protected=no why=adult-victim
person p4: role=victim age=35 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=20 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: fraud, adults; "madam", "agents", "girls", "sold", "victims", burqa; FIR, addresses, vehicle, all K

[[K p8 name|D. Chandrasekhar Varma]]

HYDERABAD: She asked the clerk for a receipt. That was how, after seven months, the Central Crime Station found [[K p1 name|Vijayalakshmi Pothula]], 46, alias [[K p1 alias|Lakshmi Madam]], the promoter of [[K p1 employer|Sri Sai Deepthi Chits]], who on Tuesday was booking seven cartons of steel vessels to Nanded in her own name.

[[K p1 name|Vijayalakshmi]] and her husband, [[K p2 name|Pothula Narsing Rao]], 52, are accused of collecting Rs 4.1 crore from 612 members, most of them widows, maids and flower sellers in Warasiguda, and vanishing on the eve of Varalakshmi Vratam. He'd been arrested in January at Shirdi with a shaven head. Both are booked in [[K p1 id|Cr. No. 318/2010]] under Sections 406 and 420 IPC and the Chit Funds Act.

"She had girls as agents. She gave each a sari and a badge," said Inspector [[K p5 name|Mohd. Ghouse Pasha]]. "The girls were cheated also. They sold chits to their own mothers."

One such agent, [[K p4 name|Nagamani Bandari]], 35, who was slapped by depositors in front of the ration shop, has pledged her house at [[K p4 address|10-3-289/B, Vijayapuri Colony]] to pay nine of them. "I'm a victim and they call me thief," [[K p4 name|Nagamani]] said. She works nights at a hospital now, sweeping.

The oldest complainant, [[K p3 name|Pentamma]], 63, who sells jasmine near the Chilkalguda crossing, lost Rs 86,000, her earnings since her husband died. She was at the police station before the accused was. She had brought, in a knotted cloth, the passbook, and in another a lime and chillies. "The lime is for [[K p1 alias|Madam]]," [[K p3 name|Pentamma]] told constables, and had to be sat down.

Police seized a cream Indica ([[K p1 vehicle|AP 10 ZK 4407]]), fourteen passbooks and the promoter's passport, No. [[K p1 id|H8830214]], with a visa to Muscat. Inspector [[K p5 name|Pasha]] said the couple had been staying at [[K p1 address|a rented portion in Bolarum, behind the flour mill]] as retired teachers.

The couple's daughter, [[K p7 name|Deepthi Pothula]], 20, after whom the company was named, is a student of pharmacy and isn't an accused. She came with tiffin and was heckled. "I also didn't know," [[K p7 name|Deepthi]] said. "My fees were from that money. I've stopped going."

Public Prosecutor [[K p6 name|Sarala Devi Kompella]] will seek seven days' custody. Of the amount, only Rs 11 lakh has been found, said [[K p6 name|Kompella]], and all of it in ten-rupee notes.

A help desk for members will open on Friday. They're asked to carry their passbook and to bring no limes.
