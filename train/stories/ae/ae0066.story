id: ae0066
genre: news
where: US-ME
published: 2016-06-16
title: Graduates: Penquis Valley, Class of 2016
person p1: role=bystander age=18 protected=no why=adult-bystander
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=18 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=minor-not-in-crime
note: nothing to protect; graduation

Thirty-eight walked; one rolled, on a hay wagon, with a knee in plaster.

[[K p1 name|Abdi Noor Hassan]], 18, valedictorian, of [[K p1 address|Elm Street, Milo Falls]], goes to Orono for forestry. He told the gym that when he came, at nine, he thought that moose were a joke people played on Somalis.

[[K p2 name|Faith Robichaud]], 17, salutatorian, spoke on faith, and then on hockey. The knee belongs to [[K p3 name|Hunter Pelkey]], 18, who works for [[K p3 employer|Pelkey Septic]] and will go on working there.

Principal [[K p4 name|Sandra Neptune]] gave out the diplomas with her own grandson, [[K p5 name|River]], asleep on her shoulder. Scholarships in the sum of $14,250 were handed out by the Grange. No beach balls were harmed, though one was arrested.
