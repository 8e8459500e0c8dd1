id: i-0002
genre: news
where: CA-ON
published: 2021-06-03
title: Brampton man gets nine years for trafficking two women
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=convicted age=29 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
screen: sex-trafficking-adult
screen p2: sex-trafficking-adult
note: brief respects the ban for one, slips the other through the exhibit name and her quoted advertisement name

A Superior Court judge has sentenced a 29-year-old Brampton man to nine years in a federal penitentiary for what she called "a business plan with two human beings on the cost side."

[[K p3 name|Dwayne Omari Plunkett]] was found guilty in February of trafficking in persons, receiving a material benefit and withholding identity documents. Both complainants were adults, and a publication ban protects their identities under s. 486.4 of the Criminal Code.

Court heard that the first complainant, known in the proceedings as [[K p1 initials|M.O.]], met [[K p3 name|Plunkett]] at a Mississauga banquet hall. Within three weeks he was holding her health card and passport and posting her to an online classifieds site as "[[W p1 alias|Bella Rossi 22]]". She was driven between hotels on Dixie Road and in Kitchener and handed over every dollar. When she kept back $60 for a phone card he burned the side of her hand on a stove element. [[W p1 body|The crescent-shaped scar on her left wrist]] was shown to the jury.

The second woman testified by closed-circuit TV that she was told her brother "would be visited" if she left.

Crown attorney [[K p5 name|Priya Venkatesan]] had asked for 12 years. Defence counsel [[K p6 name|Leonard Okafor-Bligh]] sought six, citing [[K p3 name|Plunkett]]'s upbringing in the Jane and Finch neighbourhood.

In her reasons Justice [[K p4 name|Helena Dragović]] said the video marked as Exhibit 14, a file called [[W p2 photo|kayla_fontaine_hotel2.mp4]], left no doubt that the women were not, as the defence had put it, "roommates."

The jury had also heard from a hotel night manager, [[K p7 name|Olena Marchuk]], who told the court that she had called police twice about Room 318 and been told both times that it was "a dispute between adults". On the third occasion she put the women in the staff break room, locked it, and made toast. One of them, she said, asked whether she had to pay for it.

[[K p3 name|Plunkett]], who has no prior record and coached a basketball team in Malton, read a short apology to his mother. He didn't mention the complainants. His name goes on the sex offender registry for 20 years.

He was given 14 months' credit for time served.
