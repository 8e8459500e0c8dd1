id: t0085
genre: news
where: US-SD
published: 2006-10-12
title: "Honyocker" farm hand held on rustling; his room had no handle
person p1: role=accused,victim age=45 protected=yes why=trafficking-victim
person p2: role=accused age=64 protected=no why=adult-accused
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: a disabled local man enslaved for years, made to move cattle at night; nickname in town; benefits taken

PHILIP, S.D. — Half the county has known him for twenty years and nobody knew his last name, so that the jail had to ask Pierre.

It's [[W p1 name|Burdick]]. [[W p1 name|Lyle Burdick]], 45, called [[W p1 alias|Dummy Lyle]] at the sale barn by men who ought to be ashamed now, was arrested Oct. 2 horseback among twenty-six head of another man's heifers.

He told Sheriff [[K p4 name|Ione Gabriel]] that he moves them when [[K p2 name|Ferd]] says move them. [[K p2 name|Ferdinand Kulm]], 64, and his wife, [[K p3 name|Hedwig Kulm]], 60, took him in from the state home at Redfield in 1986. They've drawn his disability check since. He sleeps in [[W p1 address|the tack room of the last place on Grindstone Butte Road]], which latches from the yard. When he let the stock out once by mistake he wasn't fed until he could count to a hundred, which he cannot do.

"I'd see him at branding," said a neighbor, [[K p5 name|Arlo Nesheim]]. "He'd a mark on him like you'd put on a calf. I thought it was an accident." It is [[W p1 body|a bar over a K, above the elbow]].

The [[K p3 name|Kulms]] were charged Tuesday. The rustling complaint against the hand has not been withdrawn. State's Attorney [[K p6 name|Dean Frye]] said rustling is rustling.

