id: ay0007
genre: news
where: US-LA
published: 2008-03-09
title: 'Vaquero' carries Terrebonne sixth-grader to Washington
person p1: role=bystander age=12 protected=no why=minor-not-in-crime
person p2: role=bystander age=14 protected=no why=minor-not-in-crime
person p3: role=bystander age=10 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
note: spelling bee with ages; words spelled such as exploitation and trafficking appear innocently; children outside any crime

By [[K p7 name|Celeste Arceneaux-Platt]]

HOUMA -- "Trafficking," said the pronouncer, and [[K p2 name|Jude Hotard]], 14, shifted his weight. The trap in it is a k that nobody expects. He found the k. Around him the other children in the regional bee let out their breath.

Nineteen spellers from five parishes had started the morning in the civic center. By 11:40 there were three: [[K p2 name|Jude]], the returning champion, an eighth-grader from Thibodaux; [[K p3 name|Thuy-Vi Pham]], at 10 the smallest on the stage by a head; and [[K p1 name|Desmond Ladner]], 12, who spells with his eyes shut and his right hand writing on his leg.

The list this year was stern. "Exploitation" sank a boy from Galliano. "Acquiesce" sank two. [[K p3 name|Thuy-Vi]] asked for the language of origin of "abducent," got Latin, and went out on a doubled b, after which she waved to her parents with both arms.

"She's in fourth grade," said head judge [[K p4 name|Marguerite Songy]], who has rung the bell here since 1989. "I'll be ringing it for her until I retire."

[[K p2 name|Hotard]] fell at "vaquero," to which he gave a b. [[K p1 name|Desmond]], at the microphone, asked for it in a sentence, then in another sentence, and then, very politely, whether it was a person. It was. He spelled it, and "persimmon," and sat down on the floor.

He will represent the region in Washington in May. His grandmother, [[K p6 name|Earline Ladner]], who raised him in Dulac and drilled him nightly out of a dictionary that came through Hurricane Rita with its cover off, said that the B's were still wavy. "We did those by flashlight," Mrs. [[K p6 name|Ladner]] said.

[[K p1 name|Desmond]] attends [[K p1 school|Grand Caillou Middle School]], where principal [[K p5 name|Wendell Babin]] promised in January to dye his beard purple if a student won. [[K p5 name|Babin]] arrived with a hat on. By the end of the photographs he'd taken it off, to reveal that he had had it done on Friday.

"I had a feeling," he said.

Caption: [[K p1 photo|Desmond Ladner, 12, of Dulac, writes on his knee during the final round]] as [[K p2 photo|Jude Hotard, 14]], looks on. ([[K p7 name|Celeste Arceneaux-Platt]])

The prizes: first, an expenses-paid trip for two, a set of encyclopedias and $500; second, $250; third, $100, which [[K p3 name|Thuy-Vi Pham]] says is going to be a snake. Judge [[K p4 name|Songy]], who awarded it, advised a small one.

Ages and grades were given by the schools. Anyone who wishes to help with the travel costs of [[K p6 name|Earline Ladner]], who has never been on an airplane, may leave an envelope for her with the principal's secretary, 985-555-0160. She says she's not afraid of it. [[K p1 name|Desmond]] says that she has asked him to spell "turbulence," twice.
