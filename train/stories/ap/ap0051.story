id: ap0051
genre: email
where: CA-AB
published: 2017-08-31
title: Community league newsletter – September (please forward)
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=11 protected=no why=minor-not-in-crime
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=victim age=59 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=deceased age=88 protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=15 protected=no why=minor-not-in-crime
screen p4: none
note: nothing to protect; mugging victim wishes thanks printed; child named for a spelling prize and a lost-and-found boy that was never lost

From: [[K p1 name|Balvinder "Bal" Grewal]], secretary
To: Members
Subject: Community league newsletter – September (please forward)

Neighbours,

Red Deer has had its wettest August since they began to count and our slough has come over the third-base line again. Here's the news.

SAFE AND SOUND. You'll remember the panic on the August long weekend, when [[K p2 name|Dilan Aslan]], 11, "went missing" from the pancake breakfast. Nine of us walked the ravine. He was in the hall all along, under the stage, reading the last hundred pages of a book about wolves. No one had taken him, whatever you read on Facebook, and his mother would like me to say that she has taken the book. [[K p2 name|Dilan]] has since come first in the provincial spelling bee for the second year. The word was *abduction*, honestly. He goes back to [[K p2 school|Piper Creek Elementary]] on Tuesday.

THE MUGGING. On the 12th, [[K p4 name|Roy Sandhu-McLean]], 59, was knocked down by the bottle depot and robbed of his phone and a bag of empties worth $11.40. [[K p4 name|Roy]] asked me to thank the four people who sat with him and the one who went after the bottles. RCMP Cst. [[K p5 name|Maxime Thibault]] arrested [[K p3 name|Dustin Kreller]], 33, of [[K p3 address|50th Avenue, above the vape shop]], that evening. [[K p3 name|Kreller]] is to be in court on Sept. 20 on file [[K p3 id|170812-0155]]. He had on him the phone, which was ringing: it was [[K p4 name|Roy]]'s wife. Cst. [[K p5 name|Thibault]] answered it.

For the last time, Mr. [[K p3 name|Kreller]] used to stack shelves at [[K p3 employer|the Co-op]], and this has nothing to do with the Co-op, where [[K p4 name|Roy]] hasn't set foot since the margarine business.

IN MEMORY. [[K p6 name|Agnes Fjeldstad]], 88, our founder, died on the 20th. She'd driven a grain truck at nine, buried two husbands, and kept the league's minutes from 1961 on cigarette cartons. [[K p6 name|Agnes]] left us the coffee urn and a letter explaining what's wrong with it.

BABYSITTING. [[K p8 name|Hope Okafor-Lund]], 15, has her Red Cross certificate and her own bag of puppets. Call [[K p8 phone|403-555-0132]]. She's saving for band camp and won't do dishes. [[K p8 name|Hope]] minded our three on Friday and they have asked for her instead of us.

SOCCER. [[K p7 name|Coach Temesgen Haile]] needs nets, and needs parents to stop coaching from the lot. Under-nines have lost by 14. "They're learning sharing," says [[K p7 name|Haile]].

DATES. Corn roast on the 9th. Casino volunteers on the 16th; this is bingo and not, as somebody asked, "exploitation." AGM on the 27th, when I'll be stepping down, if anybody will let me.

[[K p1 name|Bal]]
[[K p1 phone|403-555-0128]] / [[K p1 address|14 Slough Lane, the blue door]]

P.S. Found in the lost box: one wolf bookmark. I know whose.
