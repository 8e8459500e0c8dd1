id: p-0083
genre: news
where: US-MT
published: 2017-02-09
title: Billings contractor charged in theft of copper from substations
person p1: role=accused age=35 protected=no why=adult-accused
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=author age=- protected=no why=author
screen: none
note: nothing to protect; adult theft; names that are also towns and a moon

BILLINGS, Mont. — Two people were charged Wednesday with stealing more than 4 tons of copper wire from power company substations over the course of a year, in some cases while the equipment was live.

[[K p1 name|Lincoln James Voorhees]], 35, of [[K p1 address|1904 Rimrock Spur]], Billings, and [[K p2 name|Krystal Marie Two Moons]], 31, of Hardin face felony charges of theft, criminal mischief and criminal endangerment. [[K p1 name|Voorhees]] is held at the Yellowstone County Detention Facility on $75,000 bond. [[K p2 name|Two Moons]] was released on her own recognizance.

Charging documents say that [[K p1 name|Voorhees]], an owner of [[K p1 employer|Big Sky Line & Fence]], had done fencing work for the utility and kept a copy of a gate key. Grounding wire was cut at nine sites between January 2016 and last month, leaving crews at risk of electrocution.

"He could've been killed. A lineman who came after him could have been killed," said [[K p6 name|Ron Tschida]], a regional manager at the utility, which put the cost of repairs at $318,000.

[[K p3 name|Detective Kari Sundby]] said the break came when a scrap dealer in Laurel noted that the same woman had come in on 22 Tuesdays with wire already stripped. The dealer took down her license plate and offered her coffee while he phoned. The payments, of $300 to $900, were made by check.

According to the affidavit, [[K p2 name|Two Moons]] told investigators she thought the wire was left over from jobs and that she kept $40 each time for gas.

Her attorney, [[K p5 name|Paula Grinde]], said her client had cooperated from the first interview and expects to be cleared. Deputy County Attorney [[K p4 name|Mark Ostermiller]] declined to say if an agreement had been offered.

A lawyer for [[K p1 name|Voorhees]] wasn't listed in court records.

Arraignments are scheduled for Feb. 21 in Billings. Theft of property worth more than $1,500 is punishable by up to 10 years in prison. Case numbers are [[K p1 id|DC-17-0133]] and [[K p2 id|DC-17-0134]].

[[K p7 name|Alan Pruitt]], Yellowstone Press
