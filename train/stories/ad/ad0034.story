id: ad0034
genre: comments
where: GB-NIR
published: 2010-10-29
title: Mushroom pickers story: what our readers said
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: farm labour; wage, threats, debt; a reader outs the woman who talked to the paper by her new job and parish

**Townie, Armagh:** Fair play to the wee woman who spoke out. "He said the mushrooms don't sleep." That'll stay with me.

**Farmer's Daughter:** There's two sides. [[K p2 name|Cathal Devenny]] is charged, not guilty of anything. He gave plenty of foreign ones a start.

**Townie, Armagh:** He gave them £1.80 an hour, took half of that back for the caravan, and told them if they went to the police he'd tell the boys in Vilnius where their mothers lived. Your paper printed it. Inspector [[K p3 name|Roisin McAteer]] said it.

**Nosey:** The paper calls her "Daiva" but who do they think they're codding. 34, widow, Lithuanian, [[W p1 body|limp]]. There's one of her. She's [[W p1 name|Rasa]], does [[W p1 employer|the altar linen and the cleaning at St Malachy's]].

**Farmer's Daughter:** Ach no. Not her.

**[[K p4 name|Pádraig Hanratty]]:** I drive the bread van. I used to leave two pans on the wall for [[W p1 name|Rasa]] and them and he'd have them lifted before she got out. Now yous know my name and all. Leave hers be.
