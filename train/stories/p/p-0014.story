id: p-0014
genre: news
where: IE
published: 2018-05-03
title: Man (44) before Ennis court over assault on jogger
person p1: role=victim age=26 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: adult victim of a sexual assault by a stranger; a man thanked by the court names her; her running club number singles out

A 44-year-old man has appeared before Ennis District Court charged with the sexual assault of a woman who was out running on the Lees Road woodland loop last month.

[[K p2 name|Dermot Quilty]], of [[K p2 address|12 Cluain Rua, Kilrush]], was brought to court from Limerick Prison on Wednesday. He made no reply when charged, [[K p3 name|Garda Siobhán Meere]] said in evidence of arrest, charge and caution.

The court heard that the woman, who is 26, was approached from behind shortly after 7am on Easter Tuesday. She struck the man in the face with a set of keys and ran to a dog walker.

[[K p3 name|Garda Meere]] objected to bail, citing the seriousness of the charge and the fact that the accused had no fixed work. She said DNA had been taken from the keys.

Solicitor [[K p5 name|Daragh Hassett]] said his client, a father of three, "vehemently contests" identification. It had been raining and the man's hood was up.

[[K p4 name|Judge Tubridy]] refused bail and directed that nothing be published that would identify the injured party. She then asked if the man who had come to her aid was present. [[K p6 name|Pádraig Lillis]], a retired postman from Barefield, stood at the back of the courtroom.

The judge said that he had done the State some service. "I only held the phone, Judge," he replied. "It was [[W p1 name|Aoife]] did the rest. You'd want to see her run, she'd [[W p1 other|the county bib, number 31]], on her back and she never stopped."

There was some laughter, and then none. The judge repeated her direction.

[[K p2 name|Quilty]] was remanded in custody to appear again by video link on May 16, when the book of evidence is expected to be served. Legal aid was granted.

— Clare Courts Service
