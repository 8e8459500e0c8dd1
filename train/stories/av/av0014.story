id: av0014
genre: news
where: US-FL
published: 2020-03-02
title: Picker who took the boss's truck is freed; crew leader now sits in the same jail
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=victim,witness age=19 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=consented
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=accused age=33 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: grand theft auto charge on the escaping worker; camp is W address; crew leader not kin K; a survivor organizer speaks in own name K

By [[K p8 name|Yolanda Pickard]]

WAUCHULA — On Jan. 11 Deputy [[K p4 name|Trent Mobley]] stopped a flatbed on State Road 64 doing 28 in a 55. The driver had no license, no shoes and a borrowed phrase of English: "Please, jail."

He got it. [[W p1 name|Wilner Desrosiers]], 28, was booked for grand theft of a motor vehicle and spent 44 days as Hardee County inmate [[W p1 id|2001-0087]], because the owner of the truck wished to press charges.

On Friday that owner, labor contractor [[K p2 name|Efraín Lucero Bazan]], 51, was led through the same door. A federal complaint unsealed in Tampa says [[K p2 name|Lucero]] kept fourteen men on H-2A visas in [[W p1 address|the cinder-block barracks off Sweetwater Road]], behind a gate that was chained at dusk, held their passports in a tackle box and took $2,900 apiece for "papers" prior to any man being paid.

His field boss, [[K p9 name|Junior "El Güero" Salas]], 33, is charged too. It was [[K p9 name|Salas]], the complaint says, who carried the pistol.

"I saw a stolen truck. That's what it came up as," Deputy [[K p4 name|Mobley]] said. "I keep thinking about the shoes."

The men slept in shifts on nine mattresses. One, a 19-year-old with a fever, was told that a doctor would put his debt up to $4,000. He's the only other worker described at length, and the complaint calls him W-2. But the hospital foundation's Facebook page had him by name on Saturday, beside a basket of fruit: "Get well [[W p3 name|Jean-Robert]]!! From all of us on [[W p3 address|3 West]]." The caption of the picture, [[W p3 photo|jeanrobert_pierre_basket.jpg]], has since been altered. The face hasn't.

[[K p6 name|Marcela Tzoc]], an organizer from Immokalee, was herself chained in a box truck in 2004 and puts it on her business card. "Under my own name, yes. Every grower should have to read it," [[K p6 name|Tzoc]] said. "[[W p1 name|Wilner]] did what we all dreamed. He took the keys." She brought him a [[W p1 body|size-14 boot, the only pair]] in the county.

Assistant Public Defender [[K p5 name|Lucius Grady]] says he asked for the charge to be dropped on Jan. 14, and on six more dates. It was dropped at 4:40 p.m. on Feb. 24. "No one says sorry in this building," said [[K p5 name|Grady]].

At the store in Ona where the crew was driven for groceries, owner [[K p7 name|Hank Revels]] had noticed that one man held all the cash. "I figured it was a church thing," [[K p7 name|Revels]] said. "Now the tall boy, [[W p1 name|Desrosiers]], he'd stand by the globe I have on the counter there and put his finger on Haiti. Just rest it there."

Both defendants will be in court Thursday. [[K p2 name|Lucero Bazan]] lists a home at [[K p2 address|804 Palmetto St., Bowling Green]]. The truck was returned to him on Feb. 3, washed.
