id: s-0057
genre: interview
where: US-DC
published: 2026-01-20
title: Radio, 40 seconds
person p1: role=victim,convicted age=17 protected=yes why=trafficking-victim
person p2: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: pseudonym used, then slip in the last line

HOST: Our guest asked us to call her Juniper. At 17 she was convicted of prostitution while a man who called himself her manager took what the buyers paid. JUNIPER: I still have the record. Dishwasher, that's the job it gets you. HOST: Lawyer [[K p2 name|Odell Braithwaite]] wants it vacated. Thank you, [[W p1 name|Ximena]], I, Juniper. We'll cut that.
