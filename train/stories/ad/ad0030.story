id: ad0030
genre: social
where: NG
published: 2023-05-28
title: #SuperFalcons thread, and a word for the scout
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
note: innocent recruiter with fees, travel, passport, parents' consent; nothing to protect

@[[K p3 alias|calabar_sportsdesk]] 🧵
1/ Small story to sweeten your Sunday. [[K p1 name|Blessing Ekanem]], 16, striker, went to Akwa Ibom trials in borrowed boots, two left feet LITERALLY both boots were left.

2/ Scout [[K p2 name|Coach Idara Umoh]] paid her transport from her own pocket, told the mother "the girl will eat in my house till camp" and carried her passport form to Uyo by bike.

3/ People said she would sell the girl. 😂 Village people! She sold nothing but her own generator, to buy boots. One right, one left.

4/ Today [[K p1 name|Blessing]] scored two for the Flamingos. The debt is ₦31,500 and [[K p2 name|Coach Idara]] says "let her pay me with goals".

Replies
@okon_lasisi: na this kind woman we want 🙌🙌
@realtunde: See as my eye dey sweat
@mama_ekaette: I am the mother. I thank God and Coach.
