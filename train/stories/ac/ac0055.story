id: ac0055
genre: news
where: US-CA
published: 2010-05-16
title: One Table by the Window
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking
note: restaurant review that tells of the previous restaurant; cook from there named in credits; alias; lodging house W; past employer D

The scallion pancake at Lucky Eight has forty layers. I counted, with a pin. They come apart like a letter you've been afraid to open.

The person who makes it doesn't come out. [[K p4 name|Helen Mak]], who owns the place and puts her to the front of it in every sentence, would like you to know that she's paid on Fridays.

It's a thing to have to say. But four years ago the same pancake could be had across the bay, in Alameda, at [[D p1 employer|Golden Carp]], and I gave it two stars, and I wrote that the staff seemed "subdued." I've thought about the word. They were twelve cooks who had been charged sixty thousand dollars each to be smuggled from Fuzhou, and who were told every week a figure that was higher than the one of the week before. They slept in shifts at a [[W p1 address|house on Encinal with the windows papered]]. [[K p3 name|Raymond Siu]] kept the phones. When one of them, [[W p2 alias|Ah Keung]], was found to have bought a card for the pay phone, the others were made to watch.

He's in prison in Lompoc. They're about, here and there. She was twenty-three.

I asked [[K p4 name|Helen]] if I could compliment the chef and she said on paper. So: to the lady in the [[W p1 other|green rubber gloves]], forty layers, four stars, and I'm sorry.

She sent out the second one free. On the check, where it says Server, [[W p1 name|LIN XIU-YING]] had put a small, neat line through "Server."

[[K p5 name|Adrienne Coe]] reviews restaurants on Sundays.
