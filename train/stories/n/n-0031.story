id: n-0031
genre: news
where: IN-WB
published: 2011-05-17
title: Rescued girls identify 'didi' in dock; two mashis acquitted
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=victim age=20 protected=yes why=trafficking-victim
person p4: role=convicted age=37 protected=no why=adult-convicted
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
person p10: role=relative age=- protected=decide why=identifies-protected
person p11: role=accused age=30 protected=no why=adult-accused
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor
screen p3: sex-trafficking-adult
note: kinship words (didi, mashi, kaka) as names; one father accused; acquitted women stay named; a victim has an alias given in the house

KOLKATA: A city sessions court on Monday convicted [[K p4 name|Rehana Bibi]], 37, whom the girls of the house called [[K p4 alias|Didi]], of buying three for prostitution, and acquitted her neighbours [[K p5 name|Shefali Mondal]] and [[K p6 name|Kalpana Das]], known as [[K p5 alias|Boro Mashi]] and [[K p6 alias|Chhoto Mashi]], for want of evidence. Another accused, [[K p11 name|Babul Naskar]], 30, is absconding.

Two were minors. One of them, then 15, had been told by her own father, [[D p10 name|Haradhan Sardar]], that she would be working in a doll factory. He is in custody. Public prosecutor [[K p7 name|Tapati Ghoshal]] said that Rs. 22,000 was found in his rice bin.

The other, 16, ran from her aunt's in [[W p1 place|Jaynagar's Kharapara lane]] after an argument over a mobile phone and was met on the platform by [[K p11 name|Naskar]], who bought her a phone.

The third is an adult, 20, married at a temple to a man who left her in the house on the second day and took Rs. 40,000 with him. When she refused customers she was kept without food.

Judge [[K p8 name|S. N. Sanyal]] recorded that the witnesses had stood up well. When [[K p7 name|Ghoshal]] asked, "Do you see [[K p4 name|Didi]] here?" the youngest pointed without turning her head.

"In that house I was [[W p2 alias|Rani]]," she said. "At home I am [[W p2 name|Mampi]]. The other was [[W p1 alias|Karishma]], but [[W p1 name|Tuktuki]] is her good name." The judge directed the stenographer to leave it out. A reporter of another newspaper didn't.

Sub-inspector [[K p9 name|Sardar Gurbax Singh]], whose first name is a title and whom nobody should mistake for the girl's kin, was commended. The third woman, [[W p3 name|Anwara Khatun]], is employed by the NGO that broke the door, at its [[W p3 employer|tailoring unit in Baruipur]].
