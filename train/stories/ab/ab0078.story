id: ab0078
genre: filing
where: US-MT
published: 2003-12-04
title: Inquest into the death of [[D p1 name|Wade Two Teeth]]
person p1: role=deceased,accused age=16 protected=decide why=deceased
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=witness,accused age=15 protected=yes why=minor-witness
person p5: role=relative age=- protected=decide why=adult-bystander
note: deceased juvenile detainee D; child witness W

CORONER'S INQUEST, HILL COUNTY. Seven jurors sworn. Coroner [[K p2 name|Ole Brekke]] presiding.

[[D p1 name|Wade Two Teeth]], 16, was brought to the juvenile wing on September 9 for joyriding. He'd a cough. He told Detention Officer [[K p3 name|Marcy Dahl]] at supper that his chest hurt. She gave him two aspirin and wrote it down.

The boy in the next cell, 15, was called. He was permitted to sit with his back to the gallery. He said that [[D p1 name|Wade]] knocked on the wall a long time. "He did the drum from the Rocky Boy powwow. Then he did it slower." He knocked back. He'd pressed the button, and the light over the button was burned out.

The examination found pneumonia of both lungs.

The mother, [[D p5 name|Josephine Two Teeth]], asked the jury, through the coroner, how much a light bulb is.

VERDICT: natural death, with a want of ordinary care.

Clerk's list of exhibits: 1, aspirin log; 2, bulb; 3, statement of [[W p4 name|Anthony Stiffarm]], juvenile, of [[W p4 address|Box Elder]].
