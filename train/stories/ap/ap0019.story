id: ap0019
genre: news
where: GB-ENG
published: 2022-12-08
title: 'Mum's boyfriend gave me the bag': boy, 14, cleared of county drugs run
person p1: role=accused,victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=decide why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=accused age=21 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=deceased age=16 protected=decide why=deceased
screen p1: labor-trafficking misidentified=yes
note: mother's boyfriend from the household D, line boss stranger K, deceased minor D; boy W although charged

A schoolboy caught at Stoke station with 62 wraps inside a Pringles tube has been told that he'll face no further action, after magistrates accepted that he had been made to carry it.

The boy was 14 when he was arrested in March. He spent five months on a tag. He can't be named, and the chairman of the bench, [[K p6 name|Gwendolen Astbury]], said so three times, the third of them to a youth in the public gallery who was saying into his phone, "They've let [[W p1 name|Kai]] off, man."

Prosecuting, [[K p5 name|Imran Shafiq]] said the Crown now relied on the boy's own account against two adults. [[D p2 name|Jason Dermot Leech]], 34, his mother's partner, who lived in the house, and [[K p4 name|Ellis Okoro]], 21, of [[K p4 address|Cobridge Road]], are accused of arranging the travel of a child with a view to exploitation. [[K p4 name|Okoro]], street name [[K p4 alias|Ghost]], was said to have run the line from a barber's chair.

"Mum's boyfriend gave me the bag," the boy told police. "He goes, you owe me for your dinner. He goes, all your dinners." When he refused, in February, [[D p2 name|Leech]] held his hand on the grill.

The name on the interview transcript had been blacked out by a pen that was running dry. It reads, to anybody with a window behind it, [[W p1 name|KAI ANTHONY MOULT]], d.o.b. [[W p1 birthdate|19.07.07]].

His mother, [[W p3 name|Stacey Moult]], attended with a support worker. She has left [[W p3 address|Dresden Close]]; she wept when the bench asked whether the defendant had been home.

[[K p7 name|Alan Bebbington]], a retired guard, was the one who rang the transport police. He had seen the boy on the 16.10 four Fridays running. "He never had a coat. I bought him a tea and he asked me how long he could hold it for," [[K p7 name|Bebbington]] said. "He'd [[W p1 body|a bandage round his left hand, like a mitten]]."

The court heard that the line had taken another boy before him. [[D p9 name|Reuben Tams]], 16, died on the tracks at Longport the previous autumn with the same make of phone in his pocket. An inquest left the question open. [[K p5 name|Mr Shafiq]] said that the Crown did not allege that either defendant was responsible for [[D p9 name|Reuben]]'s death, but that the phone would be part of its case.

[[D p2 name|Leech]], a scaffolder with [[K p2 employer|Hanley Height Services]], and [[K p4 name|Okoro]] were sent for trial at the crown court on 11 January.

Mrs [[K p6 name|Astbury]] told the boy that the five months on a tag should not have happened and that she was sorry for those of them that she herself had ordered. He asked if he could have the Pringles tube back. It turned out that he'd kept a Panini sticker in it.

He's now at [[W p1 school|a pupil referral unit, the Etruria Centre]], and wants to be a guard. "Me and [[W p1 name|young Moult]] are going up to Crewe," [[K p7 name|Mr Bebbington]] said, "to see the big shed."

[[K p8 name|Pippa Lomax]]
