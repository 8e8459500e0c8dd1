id: aj0028
genre: news
where: US-HI
published: 2014-08-22
title: [[K p1 name|Noelani Kaapana]] takes the stand in her own name
person p1: role=victim,witness age=26 protected=no why=consented
person p2: role=victim age=- protected=yes why=sexual-offence-victim
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=no why=adult-bystander
screen p1: none
note: one complainant has waived explicitly and in court; the second is under an order, slips in through a nickname, a job and a Snapchat handle; the waiving one's mother stays

WAILUKU, Maui — "I'd like my name used," the witness said before she had sat down. "He used it enough."

With that [[K p1 name|Noelani Kaapana]], 26, a hotel florist, began two hours of evidence against [[K p3 name|Bryce Tolliver]], 48, the massage director at a Wailea resort, who is charged with five counts of sexual assault in the second degree on women whom he was paid to train. Prosecutors asked three times whether she understood that reporters would print it. "K-A-A-P-A-N-A," she replied.

There is another complainant. She has not waived anything, and Judge [[K p4 name|Richard Okamura]] directed that she be "Employee Two."

Deputy prosecutor [[K p5 name|Melinda Faitau]] kept to that with care. Her witness did not. "He'd lock the linen room, and me and [[W p2 name|Jhoanna]] would text each other the code," [[K p1 name|Kaapana]] testified, covering her mouth at once. The texts were then projected. They ran between "[[K p1 alias|noe_blooms]]" and "[[W p2 alias|jho.bautista.808]]."

For the defense, [[K p6 name|Warren Gillespie]] suggested that the pair had hoped for money. "From [[K p3 name|Bryce]]?" asked [[K p1 name|Ms. Kaapana]]. "He borrowed twenty dollars from me."

[[K p6 name|Gillespie]] then turned to Employee Two, whom he described as [[W p2 employer|the only Ilocano speaker on the night spa desk]] and who, he told jurors, has since moved to [[W p2 address|her brother's place at Lāna'i City, by the ball field]]. [[K p4 name|Okamura]] sent the jury out. When they came back he told them to forget it, in a voice that made that harder.

Security man [[K p7 name|Kimo Apo]] said he had twice found the linen room locked and once heard a tray fall. He wrote it down: incident [[K p7 id|MS-0612]]. "My boss said it's a spa, people want it quiet," said [[K p7 name|Apo]].

[[K p3 name|Tolliver]], whose therapist's license ([[K p3 id|MAT-9931]]) was suspended in May, looked chiefly at the clock. He lives at [[K p3 address|77 Keonekai Road]] with two parrots, one of which, it was testified, says "relax."

In the hall the witness's mother, [[K p8 name|Lehua Kaapana]], put three leis on her. "Where I come from you say who you are first," [[K p8 name|Mrs. Kaapana]] said.

Employee Two will be heard on Monday in closed court. A sign on the door today said so. It had been filled in by a clerk with a felt pen: "State v. [[K p3 name|Tolliver]] — closed for [[W p2 name|J. Bautista]]." [[K p5 name|Faitau]] turned it to the wall.

[[K p1 name|Noelani Kaapana]] asked this newspaper to say two things: that she is back at work, and that the protea are very good just now.
