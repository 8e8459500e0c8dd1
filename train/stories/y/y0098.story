id: y0098
genre: news
where: PK
published: 2024-02-19
title: Recount in Battagram turns on a smudge
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
note: nothing to protect; election

BATTAGRAM: By eleven votes out of sixty thousand, and after three nights without heating in the returning officer's room, [[K p1 name|Maulvi Fazal Subhan Nandihari]] is a member of the assembly.

His opponent, [[K p2 name|Prince Nawabzada Aurangzeb Allai]], had carried the first count by seven. The eleven came from a women's booth at Kuza Banda, where a thumb, the same thumb, or so it was claimed, appears on eighteen papers.

"I was told to look at them all. I've looked," said RO [[K p3 name|Shabir Hussain Tanoli]]. "They are different girls."

"Different girls, one thumb!" a supporter of the [[K p2 alias|Prince]] shouted.

The loser will go to the tribunal. His father sold a forest for a seat; he means, he says, to sue for one.
