id: i-0028
genre: news
where: KE
published: 2013-03-01
title: Boy tells court how uncle's friend felled boda boda man
person p1: role=witness age=12 protected=yes why=minor-witness
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim,deceased age=35 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=no why=adult-bystander
screen: none
note: child witness in a murder trial; judge cautions, reporter names his school and what he was carrying

A twelve-year-old stood on a crate so that the judge could see him, swore that he knew what happens to liars, and then told the High Court in Eldoret how a motorcycle taxi rider came to die over Sh150.

"I was carrying [[W p1 other|my father's accordion]] from church," said the boy, a Standard Six pupil at [[W p1 school|Kapsaret Hill Academy]]. "[[K p2 name|Kiprono]] said the change was wrong. He took the jembe from my hands. No, not from my hands. From the wall."

[[K p2 name|Geoffrey Kiprono Too]] is charged with murdering [[K p3 name|Edwin Wafula Simiyu]], 35, at Langas on the night of 12 August 2012. He denies it.

Asked by defence counsel [[K p5 name|Mary Jepchumba]] how he could see at night, the boy said there was the light from the posho mill, and besides the dead man had kept his engine running. "It went on for a long time. Nobody turned it off."

Cross-examined for most of the morning, he wouldn't be moved on the colour of the accused's shirt (it was "the colour of Fanta, but old") nor on who had been at the kiosk. A plan of the centre, drawn by Corporal [[K p7 name|Daniel Lagat]], was put up on an easel, and the boy asked if he might correct it. The posho mill was on the wrong side. Counsel on both sides agreed, after some whispering, that he was right.

The dead man's brother, [[K p8 name|Protus Simiyu]], who rides the same motorcycle now, sat in front with a helmet on his knees.

Lady Justice [[K p4 name|Florence Onyango]] told him he had done well, and reminded the press of the Children Act. She then asked him to say his name once more for the record, which he did, loudly: "[[W p1 name|Collins Kimutai]], my lord." There was laughter in court.

His guardian, [[W p6 name|Selina Kimutai]], led him out. The hearing goes on on Monday.
