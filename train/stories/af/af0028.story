id: af0028
genre: news
where: US-NC
published: 2013-10-31
title: Labor camp cook sued over crew's tab
person p1: role=victim,accused age=52 protected=yes why=trafficking-victim
person p2: role=accused age=60 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=36 protected=yes why=trafficking-victim
screen p1: labor-trafficking misidentified=yes
screen p4: labor-trafficking
note: crew of homeless men on credit for wine and cigarettes; one sued by the crew boss

ELIZABETH CITY — [[W p1 name|Roosevelt Gaskins]], 52, was served last week with a small-claims suit for $3,116.40. He's alleged to owe it for beans, pork necks, Wild Irish Rose and cigarettes.

The plaintiff, [[K p2 name|Ezell Broadnax]], 60, runs a potato crew. Recruiters for [[K p2 name|Broadnax]] pick up men outside shelters in Tampa and Orlando, according to a federal complaint filed Tuesday that looks at the same ledger from the other end. It says [[K p2 name|Broadnax]] sells the men everything at double, on credit, deducts it on payday, and has his nephew sit by the gate with a bat.

[[W p4 name|Alonzo McTeer]], 36, tried the gate in August. He got a broken wrist, the complaint says, and his hospital bill was put on the tab too.

The crew lives at [[W p1 address|the old schoolhouse on Weeksville Loop]]. Mr. [[W p1 name|Gaskins]] cannot read, said Legal Aid lawyer [[K p3 name|Winifred Sawyer]]. He brought her the summons ([[W p1 id|13 CVM 882]]) because he thought it was a paycheck.
