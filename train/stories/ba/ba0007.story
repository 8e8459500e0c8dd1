id: ba0007
genre: news
where: CA-AB
published: 2016-10-20
title: 'Accused of stealing the coat she was told to wear'
person p1: role=victim,accused age=34 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=12 protected=yes why=minor-witness
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=victim age=- protected=no why=adult-victim
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p8: none
note: caregiver charged with theft; employer's child is a witness; second former nanny was underpaid but free and left (near miss)

[[K p9 name|Roland Tkachuk]], Edmonton Courier

The police report from Dec. 3, 2014, runs to nine lines. A woman had been stopped at the Century Park LRT station in minus 28 wearing a mink-collared coat reported stolen an hour before. She had slippers on. The officer wrote down the coat.

[[W p1 name|Rowena Dimaculangan]], then 34, was charged with theft over $5,000. This week in Court of Queen's Bench the people who owned the coat are on trial instead.

[[K p2 name|Graham Loewen]], 50, an orthodontist, and [[K p3 name|Celeste Loewen]], 49, are accused of trafficking in persons and of withholding travel documents. They live on [[W p1 address|Westbrook Drive]]; so, for 26 months, did their live-in caregiver, in a cold room beside the furnace.

Crown prosecutor [[K p4 name|Manjit Bains]] told [[K p5 name|Justice Adele Rousseau]] that Ms. [[W p1 name|Dimaculangan]] had arrived on a work permit tied to that one house. [[K p3 name|Mrs. Loewen]] collected the passport at the airport "for the insurance." The salary went into an account to which the caregiver had no card. There was an alarm on the basement door. When she asked to go to church, she was informed that a single call would have her sister in Red Deer deported.

"[[W p1 name|Rowena]] was sixteen hours on her feet," [[K p4 name|Bains]] said. "She slept with a baby monitor for a child who was ten."

That child, [[W p6 name|Piper Loewen]], gave evidence Tuesday from behind a screen. Now 14, she had been 12 on the night of the coat. It was she, she said, who took it from the hall closet and switched off the alarm. "I said, [[W p1 alias|Weng]], go, just go, wear Mom's."

A Grade 8 pupil at [[W p6 school|St. Brendan's]], she lives with a grandmother since the arrests.

The defence called a previous nanny. [[K p8 name|Agnieszka Pilarz]], 45, was paid $6 an hour less than she should have been, she agreed, and was never given overtime. But she had her own key and her own car, kept her own papers, spent weekends in Leduc and quit by text message. "They were cheap. I found better," said [[K p8 name|Pilarz]]. "Nobody stopped me."

Under cross-examination by [[K p4 name|Bains]], she said she had been in Canada as a citizen.

Station attendant [[K p7 name|Winston Okafor]] said he gave the woman in slippers his mitts. [[K p7 name|Okafor]] was the first, it emerged, to use the word help. The officer had used the word suspect.

The theft charge, court file [[W p1 id|141 602 338P1]], was stayed last spring. [[W p1 name|Dimaculangan]] has a job at [[W p1 employer|a Mill Woods bakery called Pan ni Juan]], and a scald [[W p1 body|down her right forearm]] from a steam iron that the jury was not shown. Asked by [[K p5 name|Justice Rousseau]] to spell her name, she said, "[[W p1 name|Dimaculangan]]. It means, it cannot be lacking."

In the gallery, [[K p2 name|Dr. Loewen]] looked at his shoes. The trial resumes Monday.
