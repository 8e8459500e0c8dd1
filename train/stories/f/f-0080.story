id: f-0080
genre: news
where: US-FL
published: 2004-11-11
title: Little Haiti 'thief' was 12, and had nowhere to keep what she took
person p1: role=victim,accused age=12 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=11 protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
person p8: role=expert age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: a restavek child arrested for stealing bread and shoes; false name of the household; a playmate, a hair ribbon, a song; the foster home street; neighbour's nickname for her

MIAMI — When the manager of a grocery on Northeast Second Avenue upended her pillowcase there fell out of it a can of evaporated milk, four rolls, a pair of flip-flops, child's size 1, and a school reader with somebody else's name in it. He called the police. A juvenile was taken to the assessment center at 9:40 p.m. on Oct. 6 and charged with retail theft.

They asked her for her address. She gave it. They asked her for her bed. That was how the counselor put it, since the form has a line on sleeping arrangements. She said that she didn't have one of those, she had the place under the ironing.

On Monday detectives arrested [[K p2 name|Marie-Thérèse Valcin]], 48, a seamstress. She is charged with involuntary servitude and aggravated child abuse. The theft petition was dropped.

The girl, who's 12, was brought from Jérémie at the age of 9. [[K p2 name|Valcin]] had told the child's mother that there would be school. There was laundry: her own household's and that of six others, for which she was paid and the child was not. According to the arrest affidavit, she hit the girl with an electric cord when a collar was scorched, made her kneel on a grater, and said that if she spoke with anyone they'd both be put in a boat. Visitors were told that she was a niece, named [[W p1 alias|Fabiola Valcin]].

There's a word for it, restavèk, to stay with. "The polite say 'a child who helps,'" said [[K p8 name|Dr. Guerda Pierre-Noël]], an anthropologist. "Here there are hundreds. You've seen one. She was carrying something."

The reader belonged to [[W p6 name|Stephanie Auguste]], 11, who lives downstairs, and who had been teaching her to read through the bathroom vent. It was on page 60. Nobody'd stolen it.

Neighbors knew her by the songs. "[[W p1 alias|Ti Zwazo]], we called her, little bird," said [[K p5 name|Emmanuel Cadet]], a barber. "She would sing [[W p1 other|'Latibonit O' on the fire stairs]], with her arms full, and [[W p1 body|that yellow rag on her hair where the burn is]]. We thought, how nice."

Assistant State Attorney [[K p3 name|Raquel Benítez-Stone]] declined to discuss the case beyond the affidavit, of which the last page is a property receipt. It lists the milk, the rolls, and the shoes. It's signed in pencil, in capitals that start large and run out of room: [[W p1 name|LOVELIE]].

She's in foster care, on [[W p1 address|a street in Miramar called Mango Lane]], and she has been assigned a bed. The counselor, [[K p4 name|Tamika Rhodes]], went to see. "She'd made it so tight that you could tell nobody had been in it," [[K p4 name|Rhodes]] said. "She was on the floor next to it. She said she was keeping it nice."

By [[K p7 name|Carlos Weatherly]]
