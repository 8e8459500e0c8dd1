id: k-0081
genre: news
where: US-TX
published: 2009-11-05
title: Cantina waitresses owed for 'mirrors, heat, love,' jury told
person p1: role=victim,witness age=22 protected=yes why=trafficking-victim
person p2: role=victim,accused,witness age=25 protected=yes why=trafficking-victim
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=accused age=36 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-adult misidentified=yes
note: cantina trafficking by debt and threat; one was held in immigration detention; names in court interpreters' mouths; daughter's name; a scar

HOUSTON — The debt book kept behind the bar at a cantina off Hempstead Road had a column for mirrors. It had one for heat. In the back was one headed amor, and jurors were told on Wednesday that this was for the men.

Two women from Tegucigalpa testified in the federal trial of [[K p3 name|Maximino "Chimino" Lazo Zelaya]], 51, and [[K p4 name|Oneyda Suyapa Reyes]], 36, who are accused of forcing them to sell sex to pay what they owed for the crossing. Judge [[K p5 name|Beatrice Hollowell]] has ordered them to be called Witness A and Witness B.

Witness A, 22, said [[K p4 name|Reyes]] told her that her daughter's bus in Tegucigalpa was yellow with a green stripe. "That's all she said. She did not have to say more."

The court's interpreter, tired by four o'clock, put a question to her as "Señora [[W p1 name|Maradiaga]]," and no one corrected it.

Witness B, 25, broke a window with a stool and ran. Houston officers charged her with criminal mischief, and she was handed to immigration, where she spent 140 days as "[[W p2 name|Flores-Banegas, Iris]], A#[[W p2 id|099-550-117]], prostitution admitted," according to a detention record read without its redactions by defense lawyer [[K p6 name|Trey Buckalew]].

"You admitted it?" he asked.

"They asked me what I did. They didn't ask me why." She turned her left arm so the jury could see [[W p2 body|the stitched line from wrist to elbow]] that the glass had left.

Assistant U.S. Attorney [[K p7 name|Candace Olivarez-Pitt]] rests today.
