id: s-0046
genre: news
where: US-CO
published: 2024-02-15
title: Girl, 11, called 911
person p1: role=witness age=11 protected=yes why=minor-witness
person p2: role=victim age=35 protected=yes why=identifies-protected
person p3: role=accused age=38 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
note: mother's name identifies the protected child; stepfather accused

"He's hurting my mom and the baby's crying," an 11-year-old told dispatcher [[K p4 name|Gwen Abeyta]] on Sunday. Greeley officers arrested the girl's stepfather, [[D p3 name|Kyle Rasmussen]], 38, at [[W p1 address|1705 Cottonwood Court]]. [[W p2 name|Noemi Rasmussen]], 35, has a broken jaw. Her daughter, [[W p1 name|Xiomara]], will get a medal from the city that she would rather not collect.
