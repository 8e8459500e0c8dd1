id: ag0041
genre: news
where: GB-NIR
published: 2005-12-09
title: Care home night assistant "betrayed the weakest"
person p1: role=victim age=84 protected=yes why=sexual-offence-victim
person p2: role=convicted age=37 protected=no why=adult-convicted
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: an elderly victim; daughter speaks under her own name; room number; care home where she lives is W

An 84-year-old retired postmistress, who no longer knows her children's names, knew enough to be afraid of the night shift.

[[K p2 name|Adrian Cully]] (37), of Portadown, was sentenced to six years at Craigavon Crown Court yesterday. He had worked at [[W p1 place|Drumcairn Lodge]] for five weeks when a colleague opened the door of [[W p1 address|room 12]].

Her daughter, [[W p3 name|Hazel McIlveen]], said the family would never forgive themselves. "Mummy ran [[W p1 other|the post office in Tullyvallen]] for thirty-one years. She had the whole parish's secrets and never told one. And this was the one she couldn't tell."

His Honour Judge [[K p4 name|Desmond Larmour]] said the offence was a betrayal of the weakest by a man paid to mind them. [[K p2 name|Cully]] had come with references; nobody had telephoned.

Detective Constable [[K p5 name|Ruth Minford]] said the colleague who reported it, a student from Kerala, had been "braver than the rest of that building".
