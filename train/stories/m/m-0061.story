id: m-0061
genre: email
where: US-OR
published: 2009-01-16
title: FW: wrestling – DO NOT FORWARD
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
note: sexualised hazing; the coach's mail with weight classes; juveniles accused and victim; athletics director kept

>From: [[K p5 name|Coach Rusty Ballard]], [[K p5 email|rballard@umatka.k12.or.us]]
>To: [[K p4 name|Denise Pruett-Ito]] (A.D.)
>Cc: [[K p6 name|Det. Saul Kimsey]], [[K p6 phone|541-555-0155]]
>Subject: wrestling

[[K p4 name|Denise]] is out of office, so per her auto-reply I'm adding the principal and (by mistake with autocomplete, sorry) the whole "Parents-Wres" list. If you're a parent and you get this, stop here.

Facts as I know them. On the bus home from the Baker duals on 1/10, row 11 to the back, two of the seniors-to-be held down a freshman and did what they call "the broom". It's a sex crime. I've told them that in those words. The trooper who took the report said that it was Measure 11 if they'd been charged up, but the juvenile department has it.

1. The freshman is [[W p1 name|Ollie Thunder-Hayes]], my [[W p1 other|103-pounder]]. He isn't quitting. He'd like to be moved to [[W p1 school|Pendle Rock HS]] after break, where his aunt lives [[W p1 address|across from the grain elevator]].
2. [[W p2 name|Kolby Strand]], 16, [[W p2 other|171]]. Admitted.
3. [[W p3 name|Mateus Figueira]], 17, [[W p3 other|heavyweight, team captain]]. Says that it was done to him in '06 and names who. DOB for the trooper's form is [[W p3 birthdate|3/3/91]]. Referral [[W p3 id|J-09-0027]].

I drove the bus. I had the radio on. You'll have my letter on Monday. [[K p7 name|Pastor Wes Oglesby]] can run practice; his cell's [[K p7 phone|541-555-0121]].

And [[W p1 name|Ollie]] wants his singlet back from evidence, so somebody see to it.

[[K p5 name|Rusty]]
