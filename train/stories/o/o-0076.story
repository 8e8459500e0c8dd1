id: o-0076
genre: news
where: FR
published: 2011-05-12
title: The curator, the roofer and the very small Corot
person p1: role=convicted age=37 protected=no why=adult-convicted
person p2: role=convicted age=62 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: art theft told by an English-language correspondent; no victim who is a person; all stay

From [[K p8 name|Barnaby Thirkell]] in Limoges

The painting measures twenty-one centimetres by fifteen. It shows a path, a cow and some weather. Until the night of 3 February 2009 it hung next to the fire extinguisher on the first floor of the municipal museum, and it was the fire extinguisher which was missed first.

On Wednesday the *tribunal correctionnel* gave four years, two of them suspended, to [[K p1 name|Loïc Desvergnes]], 37, a roofer of [[K p1 address|rue des Tanneries]], who had come in by a skylight that he'd himself installed. It gave three to [[K p2 name|Marie-Hélène Aubusson-Petit]], 62, who had been the museum's curator for a quarter of a century and had asked him to.

Why? The presiding judge, [[K p3 name|Fatoumata Diarra]], wished to know too. "The town was going to lend it to Paris," said Mme [[K p2 name|Aubusson-Petit]]. "It would've been cleaned."

It hung, for the fourteen months it was gone, in her bathroom. There she was visited by a plumber, [[K p6 name|Idriss Benali]], a man who goes to museums on his day off. He fixed the tap, went home, thought about it, and rang Commandant [[K p4 name|Pascal Lherminier]].

Prosecutor [[K p5 name|Solène Guichard]] had sought five years for each. The expert [[K p7 name|Prof. Dieter Nussbaum]] told the court that steam had done no harm. It had, if anything, revived the cow.

The picture has been lent to Paris, where it's been cleaned.
