id: ad0066
genre: social
where: US-NJ
published: 2022-08-25
title: Storytime transcript: "the day my dad got conned by a psychic"
person p1: role=author age=- protected=no why=author
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim,relative age=66 protected=no why=adult-victim
note: fraud on an adult; told in words of fear and debt; nothing to protect

[auto-captions, may contain errors]

okay so I'm [[K p1 name|Priya Venkatesan]], hi, this is my dad [[K p3 name|Suresh]], wave dad, he's 66 and he's got a master's in hydraulics.

in April he goes into a storefront in Edison because it's raining. the lady, [[K p2 name|Madame Celestine]], real name [[K p2 name|Tina Popik]], tells him there's a shadow on his daughter. that's me. I'm the daughter. I'm fine.

she says the shadow has to be paid. he gives two hundred. then she says it grew. then she says if he tells anybody it'll move to my mother. so for ELEVEN WEEKS this man is driving to Edison with envelopes, nine thousand four hundred dollars, and he's doing overtime.

how did we catch it. he asked me did I feel lighter.

Edison police arrested [[K p2 name|Popik]] on Tuesday, theft by deception, she's got six more victims and a boat.

dad do you want to say anything. 

"I want to say she was a very good listener."

he's fine. he's embarrassed. he said I could post it. like and subscribe I guess
