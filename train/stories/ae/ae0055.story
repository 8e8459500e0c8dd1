id: ae0055
genre: news
where: US-NJ
published: 2002-06-13
title: Uncle sentenced in house fire
person p1: role=convicted age=39 protected=decide why=adult-convicted
person p2: role=victim age=14 protected=yes why=minor-victim
person p3: role=victim age=11 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
note: relative accused D; children burnt out of their home; firefighter K lives in the same street

Nobody in the courtroom looked at [[D p1 name|Hector Bonilla]] except the niece he had carried out.

[[D p1 name|Bonilla]], 39, got seven years Friday for arson. He poured lighter fluid on his sister's porch in a quarrel over their mother's ring, said Assistant Prosecutor [[K p4 name|Colleen Dwyer]], and then, hearing the children, went in.

The girl, 14, has [[W p2 body|scars on both hands]]; she was [[W p2 other|first-chair violin]] at [[W p2 school|Franklin Arts]]. The boy, 11, breathes with an inhaler. Their house at [[W p2 address|51 Paterson Place]] has been pulled down, and they live now with [[W p2 place|a great-aunt in Vineland]].

"[[W p2 name|Marisol]] wrote that she forgives you. [[W p3 name|Rafi]] doesn't, and he's a right," Judge [[K p5 name|Avram Lowenthal]] said, reading from the mother's letter, which was signed [[W p6 name|Iris Bonilla-Cruz]].

The court recommended he be sent to a prison with a welding shop. He was a welder at [[D p1 employer|Port Reading Barge]]. Indictment [[D p1 id|02-01-0077]].
