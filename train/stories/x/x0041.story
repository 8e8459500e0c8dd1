id: x0041
genre: news
where: US-KY
published: 2024-05-16
title: Deputies: Mom took payments for daughter
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused,relative age=38 protected=decide why=identifies-protected
person p3: role=accused age=63 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=10 protected=yes why=identifies-protected
screen: sex-trafficking-minor
note: accused parent D; the landlord K; a Venmo handle and the sister's name leak

PIKEVILLE — Rent was $450. For most of a year, deputies say, it wasn't paid in money.

[[D p2 name|Misty Dawn Slone]], 38, and her landlord, [[K p3 name|Arlie Tackett]], 63, were arrested Friday and charged with human trafficking of a minor. According to the citation [[D p2 name|Slone]] let [[K p3 name|Tackett]] have the company of her daughter, 15, on the first of the month, and the receipt book says "pd."

In February, two other men began to send [[D p2 name|Slone]] money by phone, $40 at a time, marked "babysitting."

Detective [[K p4 name|Ora Ratliff]] said the girl told it plainly to a bus monitor. "She thought she'd be the one in trouble. She'd packed a bag for jail."

The teen is with the state, as is a sister, [[W p6 name|Emmalee]], 10, who wasn't harmed. Commonwealth's Attorney [[K p5 name|Lincoln Justice]] said he'd ask that the file be sealed, as it includes screenshots of an account called [[W p1 alias|@kenzieslone.pkv]]. He did not wish to see it on the news, he said, and spelled it for us so that we would know what not to print.

Both accused are in the Pike County Detention Center. Justice moves slowly here in spring; the grand jury is next in session in June.
