id: h-0070
genre: news
where: GB-ENG
published: 2009-10-30
title: Soldier cleared of drying-room rape as complainant flees court
person p1: role=victim age=23 protected=yes why=sexual-offence-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
note: an acquittal doesn't end anonymity; rank and regiment, only woman armourer; her husband's name; foreman of jury's surname is the same as hers (trap)

A LANCE corporal was cleared on Tuesday by a jury at Winchester of raping a fellow soldier in a drying room.

[[K p2 name|Aidan Treloar]], 28, of the [[D p2 employer|Wessex Light Infantry]], hugged the dock officer. He'd always said that it was consensual and "daft".

The 23-year-old woman, then [[W p1 employer|the one female armourer in the battalion]], ran from court. She can't be identified, whatever the verdict.

[[K p6 name|Lisa Coombe]], a medic, had told the court that she was woken at 4am by a knock. "It was [[W p1 name|Bex]]. She'd one boot on. She asked if I could look after the other."

[[K p5 name|Ewart Knollys]] QC, defending, asked why a trained soldier did not shout. "Because you don't know what your voice is going to do," the complainant replied.

[[K p3 name|Ranjit Bhogal]], for the Crown, reminded jurors of the texts in which [[K p2 name|Treloar]] said that he was sorry.

Thanking the jury, Judge [[K p4 name|Selina Garth]] released its foreman, a [[K p8 name|Mr Hallett]], early so that he could catch a train. He bowed to everyone, including the radiator.

That evening a man who gave his name as [[W p7 name|Sgt Dean Hallett]] laid a beret on the court steps, and said that it was his wife's and that she'd no more use for it.
