id: ai0040
genre: social
where: US-IL
published: 2022-05-09
title: (thread) the truth about "lashes by [[W p1 alias|Fern]]"
person p1: role=victim,accused age=27 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=victim age=17 protected=yes why=trafficking-victim
person p7: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p6: labor-trafficking
note: a thread that starts as a fraud call-out; the woman they mob is held by debt and papers; the boss is accused only by private voices; a neighbour, a lawyer and an inspector speak under their names

[[K p3 name|@MadisonKrupa_]]: ladies of Joliet do NOT go to Lashes by [[W p1 alias|Fern]]. I paid 160 and my eye swelled shut. she's not licensed, I looked it up. her real name is [[W p1 name|Nattaporn Saelim]] she's 27 and she's a FRAUD

[[K p3 name|@MadisonKrupa_]]: here's her license search (none) and here's her booking from March for "unlicensed practice," no. [[W p1 id|WJ-22-10431]]. [[W p1 photo|fern_mugshot_lol.jpg]]

[[K p4 name|@AuntieRo_Robles]]: hey. I live across from that shop, second floor. I'm going to say what I see. The lights go on at 6. They go off at midnight. Nobody leaves. [[W p1 alias|Fern]] and a kid SLEEP in there. There's a rice cooker where the towels go.

[[K p3 name|@MadisonKrupa_]]: ok and? my eye

[[K p4 name|@AuntieRo_Robles]]: And on Fridays Mrs. [[D p2 name|Gina]] comes, with [[D p2 vehicle|the white Escalade, GINAB 1]], takes the drawer and counts it, and if it's short she hollers. I heard her say through the door, "you want I call your mother, she loses the house this week." I heard her say "I have your book, where you going to go."

[[K p4 name|@AuntieRo_Robles]]: her book = passport. I asked [[W p1 alias|Fern]]. She held up two fingers, I thought peace. it's two years.

[[K p3 name|@MadisonKrupa_]]: wait

[[K p7 name|@heather_blum_esq]]: Lawyer here, [[K p7 name|Heather Blum]], I do this for a living. [[K p3 name|Madison]], take down the mugshot. [[K p4 name|Ro]], DM me. A person who can't leave, can't keep what she earns and whose papers are kept isn't running a scam. She IS the scam's product.

@tru_dat_815: is the kid the one with the bowl cut that takes the coats?? my daughter says he's called [[W p6 name|Boon]], 17, he asked her what's high school like

[[K p4 name|@AuntieRo_Robles]]: [[W p6 name|Boonmee]]. He's 17. He's got [[W p6 body|a bleach burn down one arm]]. He isn't paid either, he told my husband, "after the airplane."

[[K p3 name|@MadisonKrupa_]]: I feel sick. how do i delete a thread

@tru_dat_815: [[D p2 name|Gina Bertolini-Suk]] has three shops you know. [[D p2 other|she's on the chamber board]]

[[K p7 name|@heather_blum_esq]]: I'd not print that about someone who hasn't been charged, friend.

[[K p5 name|@InspLarryDoyle]]: State inspector, on my own time. I wrote [[W p1 name|Saelim]] up in March. I saw the cots. I thought, "code violation." I've passed it to the right people tonight. [[K p7 name|Ms. Blum]], I'll say so to whoever you'd like. [[K p5 name|Doyle]], badge [[K p5 id|2217]].

[[K p4 name|@AuntieRo_Robles]]: two plain cars outside. they're carrying out the rice cooker. [[W p1 name|Nattaporn]] has it in her lap. [[W p6 name|Boon]] waved.

[[K p4 name|@AuntieRo_Robles]]: they went toward [[W p1 address|the Guardian house on Ruby]], don't go there

[[K p3 name|@MadisonKrupa_]]: [this post was deleted by its author]

@tru_dat_815: u left up the hashtag girl. [[W p1 other|#FraudFernJoliet]]
