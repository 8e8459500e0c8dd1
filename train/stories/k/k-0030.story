id: k-0030
genre: news
where: IN-KL
published: 2024-07-02
title: Kochi Metro gets first woman train controller trio
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: promotion; nothing to protect

KOCHI: For eight hours every Tuesday the city's trains now run on the word of three women. [[K p1 name|Anjali Thomas Varghese]], [[K p2 name|Raihana Sulaiman]] and [[K p3 name|M. Devika]] were promoted on Monday to traffic controllers at the Muttom operations centre.

Ms [[K p2 name|Sulaiman]], a former station superintendent at Edapally, admitted that she had applied only because her daughter filled in the form. "She is seven. She put 'bossy' under skills."

Managing director [[K p4 name|Loknath Iyer]] said 38 per cent of applicants for the next batch are women. Ms [[K p3 name|Devika]] will head the monsoon desk. Asked about her first decision, [[K p1 name|Varghese]] laughed: she had delayed the 9.10 by forty seconds so a bridegroom could get on.
