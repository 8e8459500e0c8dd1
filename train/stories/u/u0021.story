id: u0021
genre: news
where: GB-WLS
published: 2024-10-02
title: Care worker who paid £16,000 for a job 'found a bed in a corridor'
person p1: role=victim,witness age=32 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: Zimbabwean care visa; care home where she slept; church choir; D vs W; employer lived in => W

To be a carer in Wales cost her the family's cattle. Then the real bill came.

A nurse's aide from Bulawayo, 32, told Swansea Crown Court how the licence-holder, [[K p2 name|Terence Oduya-Price]], had met her off the coach with a contract she had never seen. In it she agreed to repay recruitment, training, uniform and "risk". Her residence card went into his briefcase. If she left, he said, the Home Office would be told by teatime, and the village where her boys lived would hear what kind of woman she was.

For sixteen months she worked nights and half the days at [[W p1 place|Cwmfelin Lodge]], and slept there too, on a recliner in a passage by the laundry. She got £40 a week.

"[[W p1 name|Nomalanga]] sang," said a retired resident, [[K p6 name|Gwladys Probert]], 88, in evidence read to the jury. "Shona, I think, or the other one. She sang me off to sleep and I suppose that nobody sang her."

[[K p2 name|Mr Oduya-Price]], 44, says that she was a lodger and a poor one. His barrister, [[K p4 name|Cerys Maddocks KC]], put to her that she had been free to attend [[W p1 other|the Thursday rehearsals of the Zion chapel ladies' choir]].

"He drove me. He waited in the car park. He counted the songs."

[[K p5 name|Dr Imogen Farr]], a researcher on the care visa scheme, will give evidence today. [[K p3 name|Jac Bowen]] prosecutes.
