id: o-0030
genre: news
where: US-NJ
published: 2022-10-06
title: Former Brightwater clerk pleads guilty to taking $212,000 in parking fines
person p1: role=convicted,official age=49 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official,public-figure age=- protected=no why=public-figure
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
screen: none
note: plain wire copy on an official's theft; nothing to protect

BRIGHTWATER, N.J. — A former deputy court administrator pleaded guilty Thursday to stealing more than $212,000 in cash parking fines over six years, the state Attorney General's Office said.

[[K p1 name|Theresa M. Iannucci]], 49, of [[K p1 address|Hazel Avenue]], entered the plea to second-degree official misconduct before Superior Court Judge [[K p2 name|Byron Castellanos]] under an agreement that calls for five years in state prison with no parole. She must also make restitution and is barred for life from public employment. Sentencing is set for Dec. 2.

According to Deputy Attorney General [[K p3 name|Neha Raghunathan]], [[K p1 name|Iannucci]] voided tickets in the system after drivers had paid at the window and kept the cash in an envelope marked "Sunshine Fund," the name of the office's account for birthday cakes.

The thefts came to light in January 2021, when a driver, [[K p7 name|Wilfredo Peña]], contested a boot on his car and produced receipts for all nine of the tickets for which it had been applied.

"He kept everything," said [[K p4 name|Lt. Moses Abara]] of the county prosecutor's special investigations unit. "If he'd thrown out one receipt, I don't think we'd be here."

Mayor [[K p5 name|Lindsey Drummond]], who took office this year, said that an outside audit by [[K p8 name|Harold Yoo]], a certified public accountant, found no other losses. Windows in the court office no longer accept cash.

Defense attorney [[K p6 name|Dominick Fusaro]] said that his client regrets her conduct and has a gambling disorder for which she is in treatment.

[[K p1 name|Iannucci]] was suspended without pay in February 2021 and resigned a month later. She had been with the municipal court since 1999.
