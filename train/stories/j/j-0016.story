id: j-0016
genre: news
where: US-MI
published: 2005-10-04
title: Boy hid in dryer, called 911 during Flint barber slaying
person p1: role=witness age=8 protected=yes why=minor-witness
person p2: role=deceased,victim age=53 protected=no why=adult-victim
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
note: child witness; 911 transcript gives his name, mother, and who he is to the victim; grandson relation

FLINT -- The dispatcher's first question was where he was, and the whisper that answered was, "In the dryer."

A 911 recording played in Genesee District Court on Monday put a packed gallery inside the back room of [[D p1 place|Pop's Barber & Shave]] on the night of Sept. 20, when [[K p2 name|Horace "Pop" Delacroix]], 53, was shot at the register for $212.

The only one to see it was 8 years old. He'd been sweeping, as he did after school on Tuesdays.

"What's your name, honey?"
"[[W p1 name|Tavion]]."
"[[W p1 name|Tavion]] what?"
"[[W p1 name|Tavion Pettway]]. He's still out there. He's got the red hat on."

Prosecutors say that the man in the hat was [[K p3 name|Jerrod Amos Quarles]], 22, who lived upstairs from the shop and whose hair the barber cut for free. [[K p3 name|Quarles]] was bound over for trial on open murder.

The boy did not testify. Judge [[K p4 name|Nora Bartholomew]] ruled that the tape could speak for him. His mother, [[W p5 name|Sharonda Pettway]], left the room when the child on the tape began to count, as the dispatcher had told him to, each breath.

He got to 340 before the door was opened by Officer [[K p7 name|Luis Cantú]], who told the court he still hears it when he does the wash.

[[K p6 name|Beth Ann Rausch]], Journal staff
