id: m-0030
genre: news
where: CA-MB
published: 2012-12-07
title: 'They wrote theft': Girl, 14, was charged with taking the phone she was sold on
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=expert age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: ad name and advertised phone; reserve and foster home; the gran in a photo caption carries the surname

By [[K p6 name|Dominique Lavallee]]

The phone was a pink Samsung with a cracked corner. In the Winnipeg police report it's worth $180, it belongs to [[K p2 name|Travis Olynyk]], and it was stolen by a 14-year-old.

In the Crown's reasons, released on Wednesday, it's something else: the handset on which [[K p2 name|Olynyk]], 34, had placed 61 ads for the same 14-year-old between May and July of last year.

"She took it because her face was in it," Crown attorney [[K p3 name|Noreen Fontaine-Baker]] told the court, staying the theft charge that had hung over the girl for sixteen months. [[K p2 name|Olynyk]], of [[K p2 address|218 Selkirk Avenue, rear]], had by then pleaded guilty to trafficking a minor and been given seven years (file [[K p2 id|CR 11-01-31877]]).

The ads called her [[W p1 alias|"Snowie, new in town"]] and gave [[W p1 phone|204-555-0187]]. They showed [[W p1 body|a beaded barrette tattooed behind the ear]], done by a cousin. It was that that her kookum recognized.

She'd been placed in [[W p1 place|a four-bed group home on Burrows]] in March, three hundred kilometres from [[W p1 address|Poplar Narrows First Nation]]. Staff reported her AWOL eleven times. On the twelfth form, provided to this paper with one line not quite inked over, a worker wrote: "[[W p1 name|Shania]] states boyfriend has her health card. Discussed choices."

[[K p7 name|Dr. Ramona Sinclair-Wood]], who trains such workers, said the word that she'd strike is choices.

Const. [[K p4 name|Patrick Yuen]], who laid the theft charge, has apologized to the family in person. He drove up.

PHOTO: [[W p5 name|Agnes Harper]] holds the jingle dress that she's finishing for [[W p5 relative|her granddaughter]], who will dance [[W p1 other|in the teen category at the Narrows winter powwow]]. ([[W p5 photo|AgnesHarper_dress2.jpg]])
