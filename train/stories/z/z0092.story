id: z0092
genre: news
where: US-IL
published: 2012-05-17
title: Trial of the two [[K p4 name|Dr. Greens]]: day six
person p1: role=victim,witness age=14 protected=yes why=sexual-offence-victim
person p2: role=victim,witness age=16 protected=yes why=sexual-offence-victim
person p3: role=victim age=15 protected=yes why=trafficking-victim
person p4: role=accused age=54 protected=no why=adult-accused
person p5: role=accused age=50 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=witness,relative age=- protected=yes why=identifies-protected
person p10: role=author age=- protected=no why=author
screen p1: none
screen p2: none
screen p3: sex-trafficking-minor
note: long court report; unrelated defendants of one surname; three girls A, B, C by age; leaks for each in different ways

By [[K p10 name|Orla Feeney]]
Staff Reporter

SPRINGFIELD — On the sixth day everyone in Courtroom 4A had given up on "[[K p4 name|Dr. Green]]."

There are two. [[K p4 name|Dr. Simon Green]], 54, is an orthodontist. [[K p5 name|Dr. Percival Green]], 50, is a chiropractor. They aren't related, they shared a waiting room on Laurel Street, and the state says that between them they hurt three girls. The judge, [[K p6 name|Phyllis Aldous]], now calls them Teeth and Back, with apologies, and the jury has been seen to write it down.

The girls are harder to keep apart, because the court has tried to. They're A, who was 14; B, who was 16; and C, who was 15.

A was Teeth's patient. She was in the chair with her mouth full of plaster, she testified, when his hand went under the paper bib and stayed until the plaster set. It takes six minutes. She knows, she said, because there was a clock with a tooth on it. Since then she won't have the braces off; she had them on still, on Wednesday, two years past the time.

B was Back's. He told her that her hips were uneven. He told her mother to wait outside, and the mother, [[W p9 name|Glenna Thorsby]], waited, reading about a lake. "I read it three times," she told prosecutor [[K p7 name|Emmanuel Osei]]. "I could tell you about that lake."

"And when [[W p2 name|Annika]] came out?" he asked. He then asked that it be stricken. It was, from the record.

C was nobody's patient. She cleaned the offices at night with a cousin. [[K p4 name|Simon Green]] wanted to know if she'd like to make more. She would be given $80 to be in the X-ray room with him, and after a while $80 to be in it with [[K p5 name|Percival]], and then with a third man, a supplier of headgear who's yet to be found. She was 15. It was always eighties, she said: four twenties, new ones. She put them in a library book. Asked by the judge whether she understood that none of that was her crime, she asked to have the question again.

[[K p8 name|Wanda Splett]], the receptionist, did not see. She didn't see for nine years. She saw, she allowed, "that the X-ray light was on a lot."

It was [[K p8 name|Splett]] who undid most of the court's work. Shown an appointment ledger and asked only to say whose hand it was, she ran her finger down it and read. "This is me. [[W p1 name|Pruitt, M.]], impressions, 3:15, that's me. [[W p2 name|Thorsby]], adjust, that's me. This here, 'key to [[W p3 name|Xiomara]], after 8,' that's him."

"Which him?" asked [[K p7 name|Osei]].

"Teeth," said [[K p8 name|Splett]].

At the recess A sat by herself on the marble bench beneath the Lincoln bust, working at a bracket with her tongue. Someone from the victims' office came with a pudding. Down the corridor a boy, waiting on some other case, called to her, "Hey, [[W p1 name|Mercy]]! Why you here?" She looked up at Lincoln as if he'd been the one to ask.

"Dentist," she said.

[[K p5 name|Percival Green]] is to take the stand this morning. [[K p4 name|Simon Green]] isn't expected to.
