id: ag0091
genre: news
where: US-MT
published: 2025-02-07
title: Boy's death leads agents to three men in Abidjan
person p1: role=victim,deceased age=16 protected=decide why=deceased
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=17 protected=yes why=sexual-offence-victim
person p6: role=official age=- protected=no why=official
screen p1: none
screen p5: none
note: sextortion with a deceased minor (editor's decision) and a second, living boy who is W; the money runs to the blackmailers

MILES CITY -- The last thing on the phone was a picture of a gun that [[D p1 name|Gabe Lindseth]] didn't own, sent by somebody who wanted $300 more.

He was 16. He'd gone up to bed early on a Sunday last March, after a basketball game in which he had fouled out and been cheered for it. By two in the morning he'd sent $410, all there was in his account, to a stranger who called herself Kenzie.

"He would have been grounded," said his father, [[D p2 name|Arne Lindseth]]. "That's the whole of what would have happened to him. I'd have grounded him and his mother would've let him off."

On Wednesday the U.S. attorney, [[K p4 name|Kurt Espinoza-Dahl]], announced the arrest of three men in Ivory Coast. One, [[K p3 name|Koffi Serge Ahoua]], 24, is accused of being Kenzie, along with thirty-seven other girls. He's said to have held a script with blanks in it for the name, the school, and the team.

[[D p2 name|Lindseth]] has asked that his son's name be used. Not so the other family. A second Custer County boy, 17 at the time, paid $2,200 over five weeks by selling [[W p5 vehicle|a '98 Ranger he had rebuilt in ag shop]]; the indictment calls him Victim 2, yet its second page lists a payment "from: [[W p5 alias|tj.stenerson.heeler]]" that anyone who buys a cow dog in the county will know.

He's alive because he told his grandmother, who said, according to Agent [[K p6 name|Lucia Fairweather]], "Well, we've all got one of those," and made him eggs.
