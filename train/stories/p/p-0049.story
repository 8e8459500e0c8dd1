id: p-0049
genre: news
where: US-WA
published: 2018-08-29
title: Everett police: Missing Yakima girl was trafficked in two counties
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=accused age=21 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: the missing poster was for a girl now found and a trafficking victim: the earlier bulletin quoted in the story is W

EVERETT, Wash. — Two people have been arrested on suspicion of trafficking a 15-year-old girl who was reported missing from Yakima in June, police said Tuesday.

[[K p2 name|Dashawn Lee Priddy]], 25, of Lynnwood, and [[K p3 name|Savannah Rae Holcomb]], 21, of [[K p3 address|10218 Evergreen Slough Way]], Everett, were booked Sunday into the Snohomish County Jail for investigation of promoting commercial sexual abuse of a minor and unlawful imprisonment. Bail was set at $500,000 for [[K p2 name|Priddy]] and $100,000 for [[K p3 name|Holcomb]].

Detectives believe the girl was advertised online in Snohomish and King counties for about seven weeks and that [[K p2 name|Priddy]] kept the money, [[K p4 name|Sgt. Greg Nakamura]] said. [[K p3 name|Holcomb]] is accused of renting motel rooms and driving the girl to buyers.

"She did not have a phone of her own or a key to anything," [[K p4 name|Nakamura]] said.

The investigation began when a patrol officer recognized the girl from a bulletin. The bulletin, issued by Yakima police on June 30 and still on the department's page Tuesday afternoon, identified her as [[W p1 name|Marisol Cisneros-Vega]], [[W p1 birthdate|DOB 03/14/2003]], of [[W p1 address|South 16th Avenue]], a sophomore at [[W p1 school|Naches Ridge High School]], and listed [[W p1 body|a dime-size scar on her chin]]. It said she was believed to have run away and asked anyone who saw her to call.

In an interview with detectives, [[K p3 name|Holcomb]] said that she had met the girl on an app and that "[[W p1 name|Marisol]] wanted to stay, she called me big sis," according to the probable cause statement. Prosecutors said the girl told them she had been threatened with a gun.

Deputy Prosecutor [[K p5 name|Julia Brandt]] said charges would be filed by Thursday. [[K p6 name|Neal Fogarty]], a public defender who represented [[K p2 name|Priddy]] at the bail hearing, said that the state had shown "no physical evidence of force, and none of a gun."

[[K p2 name|Priddy]] told the court that he works as [[K p2 employer|a detailer at an auto auction]]. His next hearing is Sept. 6 in Snohomish County Superior Court.

The girl has been reunited with family, [[K p4 name|Nakamura]] said. Anyone with information is asked to call detectives at 425-555-0114.

[[K p7 name|Emily Stensland]]: [[K p7 email|estensland@soundherald.example]]; 425-555-0190.
