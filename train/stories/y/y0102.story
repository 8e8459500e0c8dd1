id: y0102
genre: news
where: NG
published: 2015-06-19
title: Amala seller's ₦2m contribution scheme crashes
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
note: nothing to protect; fraud among adults, with girls/recruits/debt words

IBADAN — For every friend you brought, she gave you a wrap of amala and a receipt.

[[K p1 name|Alhaja Risikatu Ayinke-Olokodana]] is alleged to have recruited 312 women, mostly traders at Bodija, into a daily contribution scheme, and to have spent it on aso-ebi. The police say ₦2.03 million is gone. "The more they asked for their money the more the debt grew," ASP [[K p4 name|Gbolahan Fadeyi-Moses]] told an Iyaganku court.

[[K p2 name|Mama Sikira Adekambi]], who had paid ₦200 a day for her daughter's wedding, says that she doesn't want a jail term. She wants the lace.

Another contributor, [[K p3 name|Iyabode Arokoyo]], sold her pepper mill to keep up. "She used to touch my hand and say, you're next. I'm still next."

Bail in the sum of ₦500,000, and the receipts to be produced in bags.
