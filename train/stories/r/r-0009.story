id: r-0009
genre: news
where: IN-MH
published: 2018-01-27
title: Raid on Pune lodge: five women sent to remand home
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes

The Social Security Cell raided a lodge near the station on Thursday and booked five women under the PITA along with the manager, [[K p2 name|Santosh Gaikwad]], 44.

One of the women, [[W p1 name|Rekha Mondal]], 26, from West Bengal, told inspector [[K p3 name|Vaishali Kulkarni]] that she came for a tailoring job, was sold for Rs 60,000 and was locked in until she agreed to take customers. She has nevertheless been named as accused no. 3 in [[W p1 id|FIR 41/2018]].

Magistrate [[K p4 name|A. R. Deshpande]] sent [[W p1 name|Mondal]] to the [[W p1 place|Mundhwa women's home]] for 21 days. [[K p2 name|Gaikwad]] is in police custody.

Tea seller [[K p5 name|Bapu Shinde]] said the lodge's rear window had been bricked up since Diwali.
