id: p-0002
genre: news
where: US-TX
published: 2018-02-09
title: Spring Branch spa owner held without bond in trafficking case
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: the complaint calls her "Victim 2" but an exhibit filename and a quoted text give the name; she slept in the spa

HOUSTON (Gulf Coast Wire) — A federal magistrate on Thursday ordered a Spring Branch businesswoman and her husband kept in custody until trial on charges that they held women in a massage business and forced them to perform sex acts to pay down a debt.

[[K p2 name|Peggy Xu Tarrant]], 52, and [[K p3 name|Randall Tarrant]], 47, of [[K p2 address|9914 Quail Run Drive]], Katy, are charged with sex trafficking by force, fraud or coercion and with harboring. They pleaded not guilty.

According to the criminal complaint, a 34-year-old identified as Victim 2 answered an advertisement for a cook. When she arrived at [[W p1 employer|Lotus Pond Therapy]], [[W p1 address|8320 Long Point Road, Suite D]], her passport was placed in a safe and she was told that she owed $38,000. She slept on a treatment table for seven months.

She told agents she was slapped when she refused customers, and that [[K p2 name|Peggy Tarrant]] said police in Texas would put her in prison for life if she went out of doors.

The complaint refers throughout to numbered victims. A translated text message attached as Exhibit F reads, in part: "Boss, [[W p1 name|Meihua]] is crying in the laundry again, the customer want refund." The exhibit's file name on the court's public docket is [[W p1 name|ExF_LIU_MEIHUA_phone.pdf]].

"This was a strip-mall storefront between a donut shop and a place that does taxes," said Assistant U.S. Attorney [[K p4 name|Oscar Villagran]]. "Nobody was hiding. She was hidden in the open."

Defense attorney [[K p5 name|Denise Prudhomme]] said the women were independent contractors who came and went. "There's a back door and it wasn't locked. You will hear that from their own landlord," [[K p5 name|Prudhomme]] told reporters.

U.S. Magistrate Judge [[K p6 name|Katherine Sloan]] set the next hearing for March 6. The case number is [[K p2 id|4:18-mj-00211]].

Anyone with information may call the task force at 713-555-0142.
