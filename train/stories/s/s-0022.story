id: s-0022
genre: email
where: US-VA
published: 2018-01-16
title: To: All Staff. Re: Thursday
person p1: role=witness age=8 protected=yes why=minor-witness
person p2: role=author age=- protected=no why=official
person p3: role=accused age=- protected=no why=adult-accused
note: principal names a pupil who saw a robbery

Please do NOT ask [[W p1 name|Ananya]] about what she saw at the bank. She's 8, a detective has talked to her, and she'll be in the office with me at recess. Reporters may call about [[K p3 name|Vernon Slade]]'s arrest; refer them to the district, 540-555-0109. — [[K p2 name|Dr. Phyllis Maddox]], Principal, [[W p1 school|Cardinal Run Elementary]]
