id: ad0020
genre: comments
where: US-MI
published: 2011-09-14
title: 14 Comments: Deputy's son, 16, to be tried as an adult in store shooting
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=relative,official age=- protected=decide why=identifies-protected
person p3: role=victim age=51 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
note: charged as an adult: D; the father, a deputy, is an innocent relative of a decide person

**yooper1:** If it was my kid he'd be [[D p1 name|Evan Kowalczyk]] on the front page, no "juvenile" nothing. It's only because dad wears a badge.

**Pat_in_Cadillac:** It IS on the front page. Judge [[K p4 name|Lorraine Voss]] bound him over Monday as an adult. Read.

**yooper1:** And [[D p2 name|Deputy Stan Kowalczyk]] still on the road?

**hopscotch:** [[D p2 name|Stan]]... he drove the boy in himself. Sat in the lot with him till the city cops came. I don't know what else a father can do.

**Pat_in_Cadillac:** [[K p3 name|Bill Terhune]] lost the use of his hand over $212 and a carton of Newports. He's 51 and he fixes watches. Think on that.

**hopscotch:** I do. Both things.

**eagle_eye:** [[D p1 name|Evan]] was in my scout troop. Smart, quiet, mean streak when he lost.
