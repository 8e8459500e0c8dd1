id: at0016
genre: email
where: GB-WLS
published: 2022-02-04
title: FW: Strategy meeting minutes, Tuesday — please do not circulate
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=witness age=11 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p1: none
note: a minute-taker's e-mail reached the local paper; three children, one accused, one victim, one witness; initials agreed then abandoned

From: [[K p8 name|Angharad Llewelyn]] <[[K p8 email|a.llewelyn@cwmdeg-council.example]]>
To: newsdesk [sic – should have gone to N. Desk, Safeguarding]
Date: Fri 4 Feb 2022 17:52

Hi all, minutes below, sorry they're late, my little one was up all night.

Present: [[K p4 name|DS Rhodri Pask]] (South Wales Police), [[K p5 name|Manon Teifi]] (social work, chair), [[K p6 name|Olusegun Daniels]] (Youth Justice), me (notes).

1. Chair reminded everybody to use initials, V, A and W.

2. DS [[K p4 name|Pask]] said that V (12) told her form tutor at [[W p1 school|Ysgol Bryn Gleision]] on the 20th that A had touched her on the back seat of the [[W p1 other|number 61 school bus, top deck]], on three occasions, and sent pictures. Phones seized. V's account is clear and she drew a seating plan. Recorded as [[W p1 id|occ. 2200021755]]. Achieving Best Evidence interview done on Monday; [[W p1 name|Cerys]] did brilliantly, had hot chocolate.

3. W (11), in the seat behind, confirms. [[K p5 name|Manon Teifi]]: W is anxious as he goes to the same judo as A. Everyone on that bus knows [[W p3 name|Tomos]] because of the [[W p3 body|hearing aids with the dragon stickers]]. His mam wants him kept out of it. DS [[K p4 name|Rhodri Pask]] will see if his statement can be read.

4. A (15). [[K p6 name|Daniels]] has met him twice. Interviewed under caution, will go to youth court if charged, not before April. Bailed not to travel on the bus or attend; being taught at [[W p2 address|the unit at Hen Felin]] at the moment. A was himself a child in need in 2014 and there's a disclosure there which nobody followed up. [[K p6 name|Mr Daniels]] asked for this to be minuted: "[[W p2 name|Kai]] isn't a monster, he's a boy that no one asked."

5. Family. V's stepmother, [[W p7 name|Leanne Probert-Khan]], has posted about it. Chair has phoned Mrs [[W p7 name|Probert-Khan]], post is down but was up 3 hrs. It had the lad's name in full ([[W p2 name|Kai Bevan-Rees]]) and a photo of his house, [[W p2 address|23 Heol y Gors]]. Patrols passing.

6. Transport: V to be taxied. Firm needs the pick-up, [[W p1 address|the chapel house, Nant-y-Bedd]].

7. Any other business: none. Next meeting 22 Feb, 10am, Teams.

ACTIONS
- [[K p4 name|Pask]] – digital download, [[W p1 phone|01632 960 871]] (V's handset)
- [[K p5 name|Teifi]] – support for W and for V
- [[K p6 name|Daniels]] – AIM assessment on A
- [[K p8 name|Llewelyn]] – save minutes under the right name this time!!

Attached: [[W p1 name|Probert_Cerys]]_strategy1.docx; [[W p2 name|BevanRees_K]]_AIM.pdf; [[W p3 photo|dragonstickers.jpg]] (from [[W p3 name|Tomos Idwal]]'s mam, re the broken one)

Diolch
[[K p8 name|Angharad]]

PS. Chair: can we PLEASE stop saying "the [[W p1 name|Probert]] girl" in reception, my neighbour was sat there.
