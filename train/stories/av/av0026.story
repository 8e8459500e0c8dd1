id: av0026
genre: blog
where: US-LA
published: 2019-11-11
title: What we owe [[D p1 name|Peyton]], and what we owe the boy who did it
person p1: role=deceased,victim age=16 protected=decide why=deceased
person p2: role=accused age=16 protected=decide why=charged-as-adult
person p3: role=witness age=15 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=accused age=20 protected=no why=adult-accused
screen p1: none
note: parish blog; dead girl D, boy indicted as adult D; the gun's seller, 20, K; a girl witness who is slipped; author is the deacon K

St. Rita's parish notes, by Deacon [[K p6 name|Alcide Fontenot]]

I baptized the both of them. I've said so to the sheriff and to the television and I'm saying it to you, because I've been asked this week to pick.

[[D p1 name|Peyton Claire Guillory]] was 16. She was shot on All Saints' night in the parking lot of the bowling alley over in Opelousas, leaning on her own car, with a cherry slush. Sheriff [[K p4 name|Wilfred Doucet]] says she wasn't meant to be hit. That's not a comfort, Sheriff, but thank you for coming to the wake.

On Friday the grand jury indicted [[D p2 name|Jabari Antoine]], also 16, on second-degree murder, as an adult. District Attorney [[K p5 name|Camille Thibeaux]] didn't have to do it, the law let her choose. [[D p2 name|Jabari]] is in the parish jail in a cell by himself with booking number [[D p2 id|19-4406]] on his chest. He used to carry the thurible for me. He is left-handed and it always went round the wrong way.

A man of 20, [[K p8 name|Dorian LeJeune]], of [[K p8 address|Jerry Drive]], sold him the pistol for $140. [[K p8 name|LeJeune]] is charged with that. There's a grown man in this story, and hardly anyone has mentioned him.

I went on Saturday to sit with [[D p7 name|Renee Guillory]], [[D p1 name|Peyton]]'s mama. She had laid out the [[D p1 other|majorette boots]] on the couch. She told me: "[[K p6 name|Alcide]], I don't want to hear his name in that church." So I'll tell you straight out, [[D p7 name|Renee]], I said it at the eight o'clock. I said both.

Some of you have asked about the other girl, the one who was in the passenger seat. She's 15, she's given her statement to the detectives, and she needs to be let alone. Please stop carrying food to [[W p3 address|the Arceneaux place on Prayer House Road]]. [[W p3 name|Lexi]] can't eat it. I took her Communion and she asked me through the door if it would make a noise. So no more visits, no more balloons. If you're in the [[W p3 other|Thursday clogging class]] with her, send a card by way of me.

District Attorney [[K p5 name|Thibeaux]] sings alto, third row. Nobody's to say one word to her on Sunday but "peace be with you."

The rosary for [[D p1 name|Peyton Guillory]] is Tuesday at six. The rosary for [[D p2 name|Jabari Antoine]] is Tuesday at seven. It's the same rosary, I'm just going to keep on.

— Dcn. [[K p6 name|A. Fontenot]]

Sacristy list, All Souls: candles, [[K p4 name|W. Doucet]]; wine, [[K p6 name|Fontenot]]; thurible, [[D p2 name|J. Antoine]] (needs sub); second reading, [[W p3 name|Alexis Arceneaux]] (needs sub).
