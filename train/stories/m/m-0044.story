id: m-0044
genre: news
where: IE
published: 2011-10-07
title: Woman fined as 'brothel keeper' was locked in from outside, court told
person p1: role=victim,convicted age=27 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: adult convicted under full name in 2010; the report of the appeal is careful until counsel reads the old charge sheet; keeper has fled, uncharged here, named by her only

[[K p6 name|Breandán Ó Cearnaigh]]

The door of [[W p1 address|Apartment 31, Weaver's Reach, Carrigmore]], had its bolt on the wrong side. Nobody at the District Court asked why in March of last year, when a 27-year-old Nigerian woman was fined €500 for keeping a brothel in it. It took a locksmith, at the Circuit Court on Thursday, to say it in one line: "That's for keeping somebody in."

Judge [[K p3 name|Catherine Mulqueen]] allowed the appeal.

The woman had come in 2008 to mind, as she thought, a pastor's children. At her first stop she was made to swear before a bowl that she would repay €60,000. A man she knew as [[D p2 alias|"Uncle Festus"]] ([[D p2 name|Festus Omoregie]], whom gardaí believe to be in Spain) took her passport, moved her every ten days and sent a boy each morning with bread. He told her that if she talked her mother would go blind. It's a matter of record that she wept when the gardaí broke in, and that a note of it was made under "demeanour".

She pleaded guilty within the hour. She had had no interpreter for Edo.

Reading the sheet for the record, [[K p4 name|Donal Spillane]] BL, for the DPP, gave it in full: "[[W p1 name|Blessing Osarodion Igbinedia]], date of birth [[W p1 birthdate|the 17th of May 1982]], of no fixed abode, charge sheet [[W p1 id|10877431]], GNIB reference [[W p1 id|69/4471/09]]." Judge [[K p3 name|Mulqueen]] said that the press would of course forget what they'd just heard.

She has a daughter of eleven months and is living at [[W p1 place|Glenveagh Court direct provision centre]], where she [[W p1 other|leads the Sunday choir in a yellow headwrap]]. [[K p5 name|Dr. Sorcha Pender]] of the Immigrant Law Clinic, [[K p5 address|2 Anglesea Row]], [[K p5 phone|(020) 910 0177]], said that forty other convictions of the kind should be looked at.

Detective Garda [[K p7 name|Blessing Twomey]], who broke the door, sat in the last row. She had driven down on her day off.
