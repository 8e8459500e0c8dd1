id: az0019
genre: news
where: CA-BC
published: 2008-03-06
title: Priest, 66, to stand trial on charges from the winter of 1979
person p1: role=victim,witness age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=victim age=13 protected=decide why=deceased
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative,witness age=19 protected=yes why=identifies-protected
person p7: role=expert,victim age=11 protected=no why=consented
person p8: role=author age=- protected=no why=author
screen p1: none
note: historic case; a victim protected for life although 41 now; dead brother D; sister W; the priest's past and present addresses K

KAMLOOPS — A man of 41 who fixes logging trucks told a judge on Tuesday about being 12.

He said that he had served at the altar for two years, that the sacristy was the only warm room in the mission, and that [[K p2 name|Father Aurèle Thibodeau]] kept peppermints in a tin.

[[K p2 name|Thibodeau]], 66, retired, of [[K p2 address|Villa St. Anne, Room 14, Richmond]], was 37 then. After a preliminary inquiry of three days Judge [[K p4 name|Ewart Lindgren]] committed him for trial on five counts of indecent assault against two boys. The other boy was 13 that winter. He died in 1991.

The judge has barred publication of anything that would identify the complainants, "including the living one, who may be spotted by his trade, his town, and his hands." He had lost [[W p1 body|two fingers to a winch in '88]]. Crown counsel [[K p5 name|Rohini Deshmukh]] has asked the papers in the Cariboo to be careful as well.

The court's own calendar was not. Under "witnesses, Tues." it had "[[W p1 name|Paul, Clarence A.]], [[W p1 address|Dog Creek]]," and under "Wed." "[[W p6 name|Paul, Bernadette]] (sis.)". By noon somebody had drawn a line through each in ballpoint, through which both can still be read.

She was 19, and worked in the mission kitchen. She said she saw [[K p2 name|Thibodeau]] lead her brother by the sleeve. "I told Sister, and Sister told me to peel." She has thought about that for twenty-eight years, she said.

Of the dead boy, [[D p3 name|Raymond Alphonse]], there's a single photograph, on a snowbank, laughing. His mother, 79, sat in the courtroom with it on her lap. She has told everyone who asked that she wants his name known. "Say [[D p3 name|Raymond]]," she told this reporter. "He was a good boy and he was thirteen."

Outside, [[K p7 name|Wilfred Jim-Larsen]] drummed. [[K p7 name|Jim-Larsen]], 60, was sent to the mission at eight; he has spoken of it openly, in a book and in schools, since 1996. "It was another priest and I was eleven," he said. "I don't mind who knows. But [[W p1 name|Clarence]] minds, so you look at me, not him."

He realised, a moment later, what he'd said, and put the drum down.

Defence counsel told [[K p4 name|Lindgren]] that [[K p2 name|Thibodeau]] was never alone with children under 14. [[K p5 name|Deshmukh]] answered with the parish diary for 1979, in the accused's own hand: "Feb. 2. Boys. Peppermints. [[W p1 name|Clar.]] stayed to help." The trial is expected in the fall. Father [[K p2 name|Aurèle Thibodeau]] remains free upon his own recognizance, and may not go within a kilometre of a school.

— [[K p8 name|Harriet Onishi]]
