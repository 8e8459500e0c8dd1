id: p-0040
genre: news
where: NZ
published: 2010-03-05
title: Boy found hiding in ceiling after dairy robbery, police say
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=victim age=49 protected=decide why=adult-victim
person p4: role=witness age=10 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative,witness age=- protected=decide why=identifies-protected
note: youth accused named by his grandmother; the shopkeeper's child is a witness, W; her parents share the surname, so D by rule 11, and their shop D

A KNIFE, a cricket bat and a tray of frozen pies all played a part in the robbery of a Papatoetoe dairy on Wednesday night, police say.

[[K p2 name|Jayden Lee Cotter]], 20, [[K p2 employer|a panelbeater's apprentice]], of [[K p2 address|14 Carruth Lane]], was remanded in custody by the Manukau District Court yesterday charged with aggravated robbery. A 15-year-old boy has been referred to the Youth Court on the same charge.

[[K p5 name|Detective Sergeant Alofa Tuiasau]] said that the pair walked into [[D p4 place|Fairview Dairy]] shortly before closing with scarves on their faces. The man jumped on to the counter. The owner struck at his legs with a bat from under the till and was cut on the hand.

His wife threw the pies.

"They were hard as bricks. I got the tall one on the ear," [[D p7 name|Hema Solanki]] said. "Afterwards I was thinking, that is twelve pies."

[[D p3 name|Bharat Solanki]], 49, had eleven stitches at Middlemore Hospital and opened again at 6am.

Their daughter, aged 10, was doing her homework by the drinks fridge and pressed the alarm. "[[W p4 name|Nisha]] was braver than me," said Mr [[D p3 name|Solanki]]. "She kept hold of her pencil."

The younger suspect was found in the roof space of [[W p1 address|a state house in Swaffield Rise]], where he lives with his grandmother. She had told officers there was nobody at home. Then she called up through the manhole: "[[W p1 name|Rawiri]]! Come down, moko, they've got a dog."

There was no dog, Mr [[K p5 name|Tuiasau]] said.

[[K p6 name|Meredith Crisp]], the youth advocate assigned, said that her client is by law not to be named or pictured, and that reporters on the street had already been told this twice.

A family group conference will be arranged. [[K p2 name|Cotter]], whose lawyer made no application for bail, is to appear again on March 19.

About $210 and some tobacco were taken. The scarves, both in the colours of the same rugby league club, have been recovered.
