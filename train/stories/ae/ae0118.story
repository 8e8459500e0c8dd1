id: ae0118
genre: news
where: US-TX
published: 2023-10-05
title: Massage parlors shut; licenses were borrowed
person p1: role=accused age=54 protected=no why=adult-accused
person p2: role=bystander age=48 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=accused age=39 protected=no why=adult-accused
screen p2: none
note: nothing to protect; a massage shop closed for licence fraud; a therapist says she was free and paid; near-miss

Two storefronts on Bandera Pike were padlocked Thursday, and the reason was a photocopier.

State inspector [[K p3 name|Marguerite Bui]] said that nine licenses on the walls were one license, with new names typed over. [[K p1 name|Franklin Hoang]], 54, of [[K p1 address|15 Encino Loop]], and his bookkeeper, [[K p4 name|Kelli Dvorak]], 39, of [[K p4 address|2003 Mulberry]], are charged with tampering with a government record, in [[K p1 id|23-CR-8814]].

Inspectors talked to each of the workers by herself, with her own interpreter. [[K p2 name|Zhou Lihua]], 48, whose license was the real one, was cross. She has her passport at home in a drawer, she said, with her lease, at [[K p2 address|9 Alamo Row]]; she's paid by the week, and well; she does backs. She had lent nobody anything. "People hear massage and make a face," she said. "I fix necks. I fixed his neck. He should've asked."

She opens on Monday, as [[K p2 employer|Lihua Therapeutic]], next door.
