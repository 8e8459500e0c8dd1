id: ag0064
genre: news
where: AU-ACT
published: 2015-12-11
title: Only woman in section takes the sword
person p1: role=public-figure age=22 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=no why=adult-bystander
screen: none
note: graduation of a woman officer; nothing to protect

It's a heavy thing, the Sword of Honour, and [[K p1 name|Lieutenant Siobhan Taufa]] nearly took the Governor-General's hat off with it.

[[K p1 name|Taufa]], 22, from Logan, was the sole woman in her section and the first Tongan-Australian to come top. "Somebody put a laptop on a shelf in the mess and streamed it to my nan," she said. "So if I'd dropped it, she would've known."

Brigadier [[K p2 name|Hugh Ballantyne]] said the young officer had led by doing. Her mother, [[K p3 name|Ana Taufa]], a nurse, said she had been doing that since she was two.
