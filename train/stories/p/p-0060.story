id: p-0060
genre: news
where: US-TX
published: 2009-07-30
title: Man, 24, charged with sexual assault of niece's friend at Laredo birthday party
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=24 protected=decide why=identifies-protected
person p3: role=witness age=15 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
note: house of the witness who is accused's niece; victim's name in a 911 call; the witness has the surname of the accused, her uncle, who is D (rule 11)

LAREDO — A 24-year-old man was arrested Tuesday and charged with sexually assaulting a 14-year-old girl during a quinceañera at his sister's home, police said.

[[D p2 name|Rigoberto Luna Jr.]], a forklift driver at a bridge warehouse, was taken to the Webb County jail. A justice of the peace set bond at $75,000.

Officers were called to [[W p3 address|1806 Jacaman Court]] at 1:35 a.m. Sunday. The girl, a guest, told them that a man had followed her to a bedroom where coats were kept, police said.

[[D p2 name|Luna]]'s niece, a 15-year-old for whom the party was held, interrupted the assault and screamed for her father, according to the criminal complaint. It identifies her by full name, as [[W p3 name|Vanessa Luna]], and says that she gave a statement at the scene in her gown.

In a recording of the 911 call, released Wednesday by the city, a woman can be heard telling the dispatcher, "Send somebody, it's [[W p1 name|Daisy]], she's only 14, her mother is going to die." The dispatcher asks for a last name. The line goes silent and the rest of the recording has been removed.

[[K p4 name|Investigator Joe Baeza-Ortiz]] said that there were about 90 guests and most have now been interviewed. A sexual assault exam was performed at a local hospital.

"We had people trying to hold him there and people trying to get him out the door," he said. "He was found in a boat. In a driveway, on the trailer, under the cover."

[[D p2 name|Luna]]'s attorney, [[K p6 name|Humberto Salinas]], said his client had been drinking, remembers little and "is devastated by an accusation that he believes is mistaken."

Assistant District Attorney [[K p5 name|Silvia Peña]] said that the case will be presented to a grand jury in August. If he's convicted of sexual assault of a child, a second-degree felony, [[D p2 name|Luna]] could be sentenced to two to 20 years.

Police asked anyone who took video at the party to call 956-555-0121.

By [[K p7 name|Zandra Mireles]]
Border News
