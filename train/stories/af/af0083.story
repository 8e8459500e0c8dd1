id: af0083
genre: email
where: GB-ENG
published: 2018-02-26
title: Letter to the editor, by e-mail
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: a former teacher writes; well-meant outing

Sir,

Your front page of Friday ("Vice girl spat at PC", p. 1) had a photograph of [[W p1 name|Jade Ollerenshaw]] with her hand up. I taught her at [[W p1 school|Bentham Grammar]], where she played [[W p1 other|Portia]], rather well.

May I add to your reporter's hundred words? [[W p1 name|Jade]] is twenty. In the autumn she met [[K p2 name|Connor Maddocks]] (28; he was before the same bench ninety minutes earlier, and you did not print his picture) and within a month she had given up her course, her friends and her telephone. He has charged strangers for her in three towns. He told her if she stopped he would put what he had filmed through every letterbox in [[W p1 address|Mewith Lane]], where her parents live, and pour petrol in after it. He'd shown her the can.

She spat, I gather, because PC [[K p4 name|Andrew Birkett]] took hold of the wrist that [[K p2 name|Maddocks]] had broken.

She was fined £120. I've paid it. I should like her to see that in print, if you can find the space.

Yours faithfully,
[[K p3 name|Rosemary Clegg (Mrs)]]
Ingleton
