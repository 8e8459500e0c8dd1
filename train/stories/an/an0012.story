id: an0012
genre: news
where: NG-KN
published: 2022-11-08
title: Three pupils questioned over hostel fire at science college; principal blames wiring
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=witness age=14 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: juvenile accused, named by slips: nickname, form and bed, prefect's badge; a witness of 14 with asthma; principal and police stay

KANO — Twenty-three mattresses, four lockers and the tin trunk of a boy who had never locked it were all that the fire took from Block C. The principal of the science college, [[K p6 name|Malam Bello Gwarzo]], thanks God and the cook, who saw the smoke.

What started it is another matter. [[K p6 name|Gwarzo]] blames a socket. The police have three pupils.

Two of them, aged 15 and 16, were before a magistrate sitting as a juvenile court yesterday on a charge of mischief by fire. The third is 14, and [[K p4 name|ASP Rukayya Danjuma]] said that he is a witness only, "a small boy with a big conscience."

According to a first information report seen by this newspaper ([[W p1 id|JC/KN/118/2022]]), the fire began after lights out, when the two were cooking indomie on a stove made from a milk tin. It's said that they fell out with the hostel master in September, when one was stripped of [[W p1 other|the sanitary prefect's badge]], and that there were words about burning.

[[K p5 name|Barrister Simon Agbo]], of the Legal Aid Council, said that the pair denied any intention. "They cooked, the thing fell," Mr [[K p5 name|Agbo]] said. "If hunger is arson, lock up the country."

[[K p4 name|ASP Danjuma]] asked parents not to spread the boys' names on WhatsApp. It was late for that. In the parents' group, a voice note says "[[W p1 alias|Sani Chemistry]] and that [[W p2 name|Ibrahim]] from Fagge" did it; another asks who had given matches to a doctor's son. The doctor, [[W p7 name|Hadiza Tsanyawa]], of [[W p7 employer|the eye clinic on Zoo Road]], left the group at 9.14 p.m.

The 14-year-old told officers that he woke because of his asthma and saw two shapes on [[W p1 other|the bottom bunk nearest the tap]]. He'd shouted. It was he who pulled the others up by their feet. The imam mentioned him by name on Friday: [[W p3 name|Umar Faruk Rimi]], whose father plies [[W p3 other|a blue tricycle to Kurmi market]]. Little [[W p3 name|Rimi]], the imam said, should have a medal.

Both suspects were released to their families on bond. The elder will sit his WAEC at another centre, said [[K p6 name|Gwarzo]], who spoke warmly of him: "[[W p2 name|Ibrahim]] is my best in physics. [[W p2 name|Ibrahim Kwalli]] built us a radio." He then asked that this should not be written.

As for the 15-year-old, he was taken home to [[W p1 address|Gidan Kifi close, behind the Emir's stables]], by his mother in a white coat, while a cousin ran before the car to open the gate and called: "They've brought [[W p1 name|Sani]]! They have brought [[W p1 name|Sani Tsanyawa]]!"

— [[K p8 name|Maryam Kabiru Usman]]
