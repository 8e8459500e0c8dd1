id: q-0016
genre: social
where: GB-SCT
published: 2022-08-14
title: Post in a Fife community group
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: outing by a commenter; phone and school of a 16-year-old

[[K p3 name|Morag Lennie]]: Police all over the beach car park this morning anyone know?

[[K p4 name|Scott Adie]]: Lassie attacked after the gala dance. Was in the Courier, 16 year old

[[K p5 name|Jude Pettigrew]]: It's [[W p1 name|Eilidh Rennie]], she's in fifth year at [[W p1 school|Largoward High]]. My niece found her. [[D p2 name|Craig Moodie]] raped her behind the toilets, everyone knows it

[[K p3 name|Morag Lennie]]: [[K p5 name|Jude]] you canny put that!!

[[K p5 name|Jude Pettigrew]]: her mum's asking for witnesses, message [[W p1 name|Eilidh]]'s own number [[W p1 phone|01632 960147]]

[[K p4 name|Scott Adie]]: Admin delete this. Poor [[W p1 name|Eilidh]]
