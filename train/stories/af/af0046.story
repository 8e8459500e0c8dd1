id: af0046
genre: news
where: US-OK
published: 2002-06-20
title: Plant welders say recruiter took passports
person p1: role=victim age=31 protected=yes why=trafficking-victim
person p2: role=accused age=53 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim,accused age=28 protected=yes why=trafficking-victim
screen p1: labor-trafficking
screen p4: labor-trafficking misidentified=yes
note: factory; one worker jailed for trespass when he left

TULSA — Fifty-two welders brought from Chennai to build pressure tanks are suing the company that recruited them.

Among the first to speak was [[W p1 name|Xavier Anthonysamy]], 31. He said he paid $2,700 for what he was told would be a green card and was given a cot in a warehouse, [[W p1 address|the north bay of Plant 2 on Apache Street]], and $2.75 an hour. Passports went in the safe. A guard stood at the gate with a list of who might go to church.

[[W p4 name|Senthil Murugan]], 28, was not on the list and went anyhow. Company president [[K p2 name|Conrad Vance]], 53, had him arrested when he came back for his clothes, and told the rest that they would follow him onto an airplane. He spent two nights in county on a trespassing charge.

"[[W p4 name|Senthil]] went to Mass. That's the crime," said attorney [[K p3 name|Judith Ravenel]].

[[K p2 name|Vance]] calls it a training program.
