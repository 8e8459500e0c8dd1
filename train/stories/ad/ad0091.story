id: ad0091
genre: comments
where: NG
published: 2017-02-12
title: Lindaikeji-style: Reality star's PA opens up
person p1: role=victim age=21 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=author age=- protected=no why=author
note: signed own text by adult naming herself; she hints at another woman; accused by private voice only

By [[K p4 name|Stella Adaeze]] (Naija Spill)

The thread below was posted at 2am by [[K p1 name|Temitope Ajayi-Cole]] on her verified page, and she has asked that we carry it word for word, name and all.

"My name is [[K p1 name|Temitope Ajayi-Cole]]. I was PA to [[D p2 name|Kelz Montana]] for seven months when I was 21. On the Ibadan tour he came into my room with a key I did not give him. I said no in English, Yoruba and with my teeth. I didn't report because his mother paid my school fees. I'm reporting now. I go to Panti on Monday with my father.

"I am not the only one. His former dancer, the one with [[W p3 body|the shaved side and the gold tooth]], knows. I will not call her. She'll come if she'll come."

[[D p2 name|Kelz]]'s management says that it's "malicious". No charge has been filed.

**Comments**
Ose: I believe you sis ❤️
Lagosbigboy: which dancer? [[W p3 name|Zee]]??
Ose: na [[W p3 alias|@zee_pops_it]], she don deactivate
Lagosbigboy: clout
[[K p4 name|Stella]]: Comments on the dancer will be removed. She hasn't spoken and it's her mouth.
