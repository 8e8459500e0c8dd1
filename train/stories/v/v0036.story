id: v0036
genre: blog
where: US-TX
published: 2025-01-11
title: I was the girl in the Exit 61 story. My name is on this one
person p1: role=victim,author age=16 protected=decide why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=victim age=15 protected=yes why=trafficking-victim
screen: sex-trafficking-minor
screen p4: sex-trafficking-minor
note: adult survivor signs her own text (rule 5, decide) and by it names a friend who has not chosen

By [[D p1 name|Marguerite "Margo" Fontenot]]

In 2011 this newspaper wrote four times about a 16-year-old. It said "teen prostitute" in the first, "troubled runaway" in the second. By the fourth I'd become "a victim," and nobody told me when I'd changed.

I'm thirty now. I fix elevators. I would like to correct some things.

I didn't run away. I was walking home from band and [[K p2 name|Lester Quarles]] had a flat. He drove me, later, to the Exit 61 truck stop, and what the drivers handed him bought tires. I know because I went with him to buy them.

I wasn't alone, either. The other one was fifteen and funnier than I am. [[W p4 name|Jolie Arceneaux]], if you're reading, I still have your retainer case. I think that you went back to [[W p4 address|your mamaw's on Bayou Sale Road]] and I hope you stayed.

Deputy [[K p3 name|Norris Umphrey]] found us. He gave us his sandwiches, cut crosswise. It wasn't in any of the four.

Print my name. It's [[D p1 name|Fontenot]], with an O.
