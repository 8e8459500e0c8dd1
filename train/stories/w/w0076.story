id: w0076
genre: news
where: US-MA
published: 2018-05-24
title: Quincy woman's 'boyfriend' sold her for his debt, trooper says
person p1: role=victim age=21 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: his debt paid by her; college, Korean name; tooth gem; photographer byline

He owed $7,000 at cards. She did not know that he played.

[[K p2 name|Jae-won "Jay" Pak]], 29, of [[K p2 address|Wollaston]], was ordered held Wednesday on a charge of trafficking. State Trooper [[K p3 name|Ellen MacGillivray]] wrote that he took the phone and bank card of the woman, 21, told her he'd burn down her parents' dry cleaner's, and sent men to her, at a condominium in Braintree, in batches, till the debt was paid. Then he went on.

She got away in a linen cart.

A student until last fall [[W p1 school|of optometry at the college on the Fenway]], she has [[W p1 body|a small sapphire set in an eyetooth]]. Her parents' shop, [[W p1 employer|Bay Cleaners, on Hancock beneath the dentist]], was locked. A neighbor, [[K p5 name|Fergal Toomey]], told us where they'd gone and we are not printing it. He asked about "little [[W p1 name|Hana]]."

The return on the warrant lists the card: "Citizens debit, [[W p1 name|YOO HANNAH]], exp 03/19, last four [[W p1 id|0-0-7-7]]." It's in the folder at [[K p3 address|Quincy District Court, 1 Dennis Ryan Parkway]], under [[K p2 id|1856CR003009]].

[[K p2 name|Pak]]'s lawyer, [[K p4 name|Dana Whitcomb]], said that "he too was in over his head."

Photograph of the arraignment by [[K p6 name|Fergal Toomey Jr.]]
