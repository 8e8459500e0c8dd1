id: ak0023
genre: news
where: US-ME
published: 2019-03-01
title: Aroostook jury convicts stepfather; girl's drawing 'said it before she could'
person p1: role=convicted age=43 protected=decide why=adult-convicted
person p2: role=victim,witness age=9 protected=yes why=sexual-offence-victim
person p3: role=witness,relative age=12 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: accused is stepfather so D on name; brother saw; teacher's name kept but school W; potato-barrel label

CARIBOU — An art teacher held on to a picture of a house for seven weeks before it troubled her enough to carry it down the hall.

In it, said [[K p6 name|Odile Theriault]], every window had a face but one, and that was colored over until the paper tore. On Thursday the picture was on an easel in front of an Aroostook County jury, which took ninety minutes to find [[D p1 name|Gerald Paul Ouellette]], 43, guilty of unlawful sexual contact with his stepdaughter, who was 9.

[[D p1 name|Ouellette]], a potato broker, of [[W p2 address|the Grimes Mill Road]], looked at the floor. Justice [[K p4 name|Harriet Nason]] revoked his bail and will sentence him in April.

"She isn't in this courtroom and she doesn't need to be talked about in the diner," [[K p4 name|Nason]] told the public benches, which were full. It was good advice. The diner has had it since October, when the trooper's affidavit was briefly on the court's counter with the child's name, [[W p2 name|Maisie Cyr]], typed where it should've been blacked out.

Her brother, who's 12, was the only eyewitness. He testified with a cap in his hands. Asked by [[K p5 name|Reginald Lunt]], for the state, how he knew which night it was, he said it had been the last of harvest break. "I heard [[W p2 name|Maisie]] say no. She says no to everything but it wasn't like that."

"And what'd you do, [[W p3 name|Beau]]?" said [[K p5 name|Lunt]], who had undertaken not to use it.

"I went in and turned on the light, sir."

[[K p6 name|Theriault]], who has taught at [[W p2 school|Teague Park Elementary]] for 31 years, said that she wasn't an expert in anything except paper. But Dr. [[K p7 name|Sunil Raghavan]], who examined the child at the advocacy center, told the jury that drawings like this are "not proof, they're a knock on the door." He thanked the teacher for answering it. Dr. [[K p7 name|Raghavan]] has seen some 900 children. He could recall hardly any who had a witness.

The defense argued that the boy had never liked [[D p1 name|Gerry Ouellette]], that the girl had been coached, and that coloring is coloring.

The mother has moved with both, [[W p2 place|to her parents' in Van Buren]]. A barrel of the boy's picking stands outside the broker's shuttered shed still, in the snow, with his ticket on it, [[W p3 other|CYR B., No. 218]]; somebody ought to take it in.

After the verdict, [[K p6 name|Mrs. Theriault]] asked for the picture. It has to stay with the court until any appeal is done. They have given her a receipt: "One (1) drawing, crayon, [[W p2 name|M. Cyr]] (sic; redact)." She means, she said, to redact it herself, with crayon.

— [[K p8 name|Foster Gallagher]]
