id: az0022
genre: news
where: US-TX
published: 2020-03-04
title: Grand jury indicts '[[K p2 alias|Miss Velvet]],' two men in Laredo cantina case
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=62 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=accused age=35 protected=no why=adult-accused
person p5: role=victim,accused age=17 protected=yes why=trafficking-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
screen p5: sex-trafficking-minor misidentified=yes
note: madam with a street name; girls lived over the cantina; older girl still on the jail roster as an adult drug carrier; misspelt second mention

LAREDO — The woman everyone on Santa Ursula knows as [[K p2 alias|Miss Velvet]] used a walker to get to the defense table, and the two girls she's accused of selling would be, if they'd been there, the youngest people in the courtroom by a decade.

[[K p2 name|Ofelia Garza Montemayor]], 62, of [[K p2 address|519 Lafayette Bluff]], was indicted on Tuesday with [[K p3 name|Santos Iván Leal]], 28, and [[K p4 name|Jerry Don Hackler]], 35. All three face charges of continuous trafficking of persons. [[K p4 name|Hackler]], who drives for [[K p4 employer|a bottled water firm]], is the buyer named in 11 of the 14 counts. "He bought the 16-year-old every payday," District Attorney [[K p6 name|Rolando Esquivel-Ames]] said.

She was brought from Nuevo León by an aunt's friend to wait tables. She slept upstairs at the [[W p1 employer|Cantina El Terciopelo]], owed $4,000 for the crossing and, after 13 months of work, $4,650.

The other was 17. [[K p3 name|Leal]], who recruited her with a ring, put a parcel in her purse one night in September and told her to walk across Bridge One. She was stopped. As Texas treats a person of that age as an adult, she was jailed for possession of four ounces, and she is there still, five months on, [[K p3 name|Leal]]'s ring in her property bag.

The Webb County roster, updated each hour, has her in between two drunks: "[[W p5 name|ZÚÑIGA, PERLA DEL MAR]] — [[W p5 id|2019-31155]] — MAN DEL CS PG1 — F/17". Defendants [[K p3 name|LEAL, S.I.]] ([[K p3 id|2020-06108]]) and [[K p4 name|HACKLER, J.D.]] ([[K p4 id|2020-06111]]) stand some lines below. [[K p2 name|Montemayor]] is on an ankle monitor, being sick.

"I've asked twice to have [[W p5 name|Perla]] moved to a shelter," said her lawyer, [[K p7 name|Ximena Balderas]]. "She's a witness for the same state that's holding her." [[K p7 name|Balderas]] represents the younger girl as well, on her visa. That file is sealed. The envelope in the clerk's tray isn't: "In re [[W p1 name|Yesenia C.]], DOB [[W p1 birthdate|04-FEB-2003]]."

[[K p8 name|Chuy Arriaga]], 70, sold tacos outside. He'd noticed her, he said, because she wore one glove, on account of [[W p1 body|a burn the size of a peso on her right hand]]. "[[W p1 name|Yessenia]], she told me. Or that was the name she was working by. She asked me how far it was to San Antonio, walking," [[K p8 name|Arriaga]] said. "I've a granddaughter who is 16."

Arraignment is March 19. [[K p6 name|Esquivel-Ames]] said that [[W p5 name|Zuniga]]'s drug charge "will be looked at." [[K p2 alias|Velvet]], being helped into a car, blew the photographers a kiss.

By [[K p9 name|Norma Jean Tijerina]]
