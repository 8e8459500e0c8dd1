id: ba0013
genre: news
where: IN-MH
published: 2018-07-04
title: Nashik 'orphanage' had no orphans; one boy was in remand home for its thefts
person p1: role=victim,accused age=13 protected=yes why=trafficking-victim
person p2: role=victim age=9 protected=yes why=trafficking-victim
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=accused,victim age=19 protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
screen p4: unclear
note: children taken from parents for begging and temple theft; accused 19 had been such a child; welfare officer names them

Twenty-two children who were sent each morning to beg at the ghats from a house called [[W p1 address|Anand Balgruh]] had mothers and fathers in four districts, the Nashik police said on Tuesday. The parents had paid for school uniforms.

Founder [[K p3 name|Brother Vincent Salvi]], 48, who is no member of any order, was arrested at Igatpuri station with Rs 3.1 lakh in coins and small notes. Also held is [[D p4 name|Raju "Ginti" Waghmare]], who counted the takings.

"Whoever came back with less than two hundred stood on the terrace till morning," said Deputy Commissioner [[K p5 name|Shaila Kotwal]]. Some were told that their parents had sold them and would be jailed if they were seen.

It was a boy nobody had believed who opened the matter. [[W p1 name|Imran Tadvi]], 13, was caught in May with a silver lamp from a shrine and produced before the Juvenile Justice Board as a thief. He's been in [[W p1 address|the observation home on Untwadi Road]] since. [[W p1 name|Imran]] told each adult he met that he had been given the lamp's measurements beforehand, on paper. He had kept the paper inside his cheek.

The counsellor who finally unfolded it, [[K p8 name|Beena Cherian]], recognised the script. [[K p3 name|Salvi]] had once sent her a New Year card.

The younger child in [[K p5 name|Kotwal]]'s account is nine. She was put at the bus stand with a borrowed baby, and slept, as all the girls did, in a room bolted at 8 pm. She drew for the officers a river with two goats. From the goats, one of them red, a constable from Peint recognised the village. Little [[W p2 name|Chhabi]] is back at [[W p2 address|Harsul pada]], where her father [[W p7 name|Soma Gavit]] had sold [[W p7 other|the red goat]] to pay the admission fee.

District child protection officer [[K p6 name|Hemant Lokhande]] appealed to the press not to print names. He then circulated a list for "verification of parents" to 14 reporters in a WhatsApp group. Line 7 read: [[W p1 name|Imran Rashid Tadvi]], [[W p1 birthdate|11-02-2005]], mole on chin, JJB [[W p1 id|case 88/18]]. Line 15: [[W p2 name|Chhabi Soma Gavit]], Std III, [[W p2 school|ZP School Harsul]]. When this was pointed out, [[K p6 name|Lokhande]] deleted it for himself only.

About [[D p4 name|Waghmare]] nobody in the room was quite easy. He is 19. He was himself brought to the house at seven, off a platform in Manmad, and begged there till he grew too tall for pity. "He got the counting job at fifteen," said [[K p8 name|Cherian]]. "The prosecutor will call him an accused. I'd have called him number one."

[[K p5 name|Kotwal]] said a discharge application for the boy with the lamp would be moved today. A visitor from the shrine trust brought sweets and asked for "[[W p1 alias|Chirag]]," which is a lamp, and is what the other boys now call him.
