id: s-0006
genre: email
where: US-GA
published: 2012-10-04
title: FW: tonight's story, please read
person p1: role=victim,witness age=9 protected=yes why=minor-victim
person p2: role=accused age=34 protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
note: editor's e-mail leaks what the story withholds; stepfather accused

Legal says we can't use the boy's name, so take [[W p1 name|Kwame]] out of graf 3 and his school ([[W p1 school|Pine Knoll Elementary]]) out of the headline. The stepfather, [[D p2 name|Rodney Askew]], 34, is charged with cruelty to children. The boy is 9. And whoever saved the picture as [[W p1 photo|kwame_osei_4thgrade.jpg]]: change it. — [[K p3 name|Lorna Whisenhunt]], night desk
