id: af0117
genre: comments
where: GB-SCT
published: 2016-05-20
title: "Sauna worker admits assault on client": your views
person p1: role=victim,convicted age=29 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: the article stands in two lines; readers scold and one explains

The story: [[W p1 name|Kamila Brzezicka]], 29, admitted at Edinburgh Sheriff Court striking a client of [[W p1 employer|the Neptune sauna]] with a kettle. The court heard that [[K p2 name|Iain Struthers]], 51, who is awaiting trial for trafficking, had locked her on the premises for sixteen days, with a bucket, after she asked for her share; the client was the fourth that evening. Fined £600.

[[K p3 name|HibsTillIDie]]: poor guy only went for a sauna

[[K p4 name|Prof_Plum]]: He did not "only go for a sauna".

[[K p3 name|HibsTillIDie]]: well she could of phoned

[[K p5 name|Agnieszka W.]]: With which phone? [[W p1 name|Kamila]] was my flatmate in [[W p1 address|Lorne Street]]. He met her in the café, said reception work, took her card to "photocopy". We reported her missing. Police told us Polish girls go home.

[[K p4 name|Prof_Plum]]: Is there a fund for the fine?

[[K p5 name|Agnieszka W.]]: There is. She says she would also like to buy them a kettle.
