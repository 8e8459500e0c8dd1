id: p-0057
genre: news
where: US-PA
published: 2022-11-03
title: Woman named as 'bottom' in York County trafficking ring was first its victim, lawyer says
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=victim age=16 protected=yes why=trafficking-victim
screen: sex-trafficking-adult misidentified=yes
screen p8: sex-trafficking-minor
note: adult charged as co-defendant, herself forced; rule 1 wins; younger victim's name in a text message

YORK, Pa. — Prosecutors call her a recruiter. Her lawyer says she was beaten into it. On Wednesday a district judge ordered a 20-year-old waitress to stand trial beside the man who, both sides agree, once sold her.

[[W p1 name|Kiersten Marie Fasnacht]], of [[W p1 address|37 Cherry Row]], Red Lion, is charged with trafficking in minors, conspiracy and promoting prostitution. [[K p3 name|Omar Rashad Beale]], 36, of [[K p3 address|West Poplar Street]], York, faces 19 counts.

They are accused of bringing a 16-year-old student of [[W p8 school|Red Lion Forge High]] to two hotels off Interstate 83 in July, where she was made available to men who answered an online advertisement. [[K p3 name|Beale]] took the cash, [[K p5 name|Detective Ken Wildasin]] testified.

[[W p1 name|Fasnacht]] drove and bought the girl's clothes. In a text message on July 19 she wrote: "paige pls just do what he says, its worse if u dont, i promise u i know."

Defense lawyer [[K p4 name|Alyssa Trostle]] asked the detective what he thought she meant by the last three words. He said he couldn't speculate.

Under cross-examination [[K p5 name|Wildasin]] agreed that [[W p1 name|Fasnacht]] had been advertised by [[K p3 name|Beale]] herself since soon after she turned 19, that he had broken her wrist with a tire iron and that he kept her infant's birth certificate and Social Security card. In pimps' slang, he said, a "bottom" is the woman a pimp uses to manage others.

"She is a victim who has been given a set of keys," [[K p4 name|Trostle]] said outside. "There's a law in this state for exactly that, and it's a matter of using it."

Senior Deputy Prosecutor [[K p6 name|Frank Lombardi]] said that [[W p1 name|Fasnacht]]'s history would be considered, but that the 16-year-old's counted, too.

District [[K p7 name|Judge Gail Sweitzer]] reduced [[W p1 name|Fasnacht]]'s bail from $200,000 to $25,000. Her docket is [[W p1 id|MJ-19301-CR-0000412-2022]]. She hasn't been able to raise it and remains at the county prison, where her booking photo was taken with a wrist brace on.

Formal arraignment is scheduled for Dec. 9.
