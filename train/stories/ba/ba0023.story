id: ba0023
genre: news
where: GB-ENG
published: 2017-04-06
title: Hand car wash boss 'charged them for the water they slept beside'
person p1: role=victim,accused age=33 protected=yes why=trafficking-victim
person p2: role=victim,deceased age=40 protected=yes why=trafficking-victim
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=accused age=26 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: one man arrested for squatting and benefit fraud, one dead of electrocution in a shower; foreman 26 was underpaid but joined in

A shower wired to a pressure washer killed one man at the [[W p1 employer|Star Shine car wash]] in Wisbech, Cambridge Crown Court was told. The other man who lived there was arrested the same evening, for living there.

[[K p3 name|Arben Gashi-Low]], 38, denies gross negligence manslaughter and two offences under the Modern Slavery Act. The foreman, [[K p4 name|Mihails Orlovs]], 26, has admitted one, and is to be sentenced later.

[[W p2 name|Petru Munteanu]], 40, a father of three from Bălți, had washed cars for five months. He was promised £50 a day and, after rent for a shipping container, was in the red by £7 on the best of them, said [[K p5 name|Dinah Mottershead]], for the Crown. [[K p3 name|Gashi-Low]] charged the men for the water they slept beside.

They never saw their identity cards after Luton. When [[W p2 name|Munteanu]] asked for his, two men went to his brother-in-law's house in Peterborough with a spirit level and broke the windows "very neatly, one by one."

On 19 August 2015 he stepped under the shower. It was the second man, [[W p1 name|Andrei Cojocaru]], who pulled the plug, burnt [[W p1 body|the palm of his left hand]], and ran out to stop a bus.

Police found a corpse and an unregistered foreigner. [[W p1 name|Cojocaru]], 33, was arrested on suspicion of squatting, and then, because [[K p3 name|Gashi-Low]] had claimed housing benefit in his name, of fraud. He was bailed to a car park. "His bail address is given as '[[W p1 address|blue container rear of Star Shine, Cromwell Road]]'," said [[K p5 name|Miss Mottershead]]. "No one had reflected on that."

PC [[K p6 name|Kieran Munt]], now a sergeant, told the jury that custody number [[W p1 id|CB/5155/15]] was the first time he'd seen anybody thank the gaoler for a blanket.

The bus driver, [[K p7 name|Sylvia Darby-Rose]], kept him on the front seat. "He said [[W p2 name|Petru, Petru]]. I thought it was petrol," said [[K p7 name|Mrs Darby-Rose]], 58.

[[K p8 name|Dr Ivo Lascelles]], an electrical engineer, gave it as his view that the wiring had been done by somebody who knew how. [[K p4 name|Orlovs]] is a trained electrician. He was paid badly too, £30, but he had a flat in March, a van and a girlfriend; he went home to Riga for Easter and came back. "I could have gone," [[K p4 name|Orlovs]] said in interview. "They could not. I knew it. I had the padlock key."

[[W p9 name|Doina Munteanu]], the dead man's widow, follows the trial from [[W p9 address|Strada Cireșilor]] through an app. She has asked that [[W p2 name|Petru]]'s picture, [[W p2 photo|P.Munteanu & son, lake]], be left out of the papers, as the boys have been told that he fell.

The surviving man now works at [[W p1 employer|a plant nursery in Terrington St Clement]]. When Mr [[W p1 name|Cojocaru]] had finished his evidence, he asked whether the fraud was still on the computer. [[K p6 name|Sgt Munt]] said that he'd check. The trial continues.
