id: a-0065
genre: news
where: US-AR
published: 2019-03-06
title: Two students disciplined, one charged, over shared images
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: none
note: image abuse; folder name; the official shares a surname with the accused boy; student council office

LOST PRAIRIE, Ark. — A 14-year-old will go before a juvenile judge in connection with pictures of a classmate, 13, that were passed from phone to phone until, the sheriff said, "there wasn't a boy in the eighth grade who could say he hadn't looked."

Sheriff [[K p3 name|Garland Pickett]] wants it known that he has no relation to the accused. That, said the boy's lawyer, was as good as naming him. "There are two families called [[W p2 name|Pickett]] in this county," [[K p4 name|Aurora Helms]] said.

The folder in which the pictures were saved was called [[W p1 other|"vp," for vice president, the office she was elected to in the fall]].

The school suspended two others for three days. It also suspended the girl, for having taken the pictures, but rescinded that after a visit from her grandfather, [[W p5 name|Judge Amos Crittenden]].

"[[W p1 name|Annabeth]] is a child, and somebody told her that he loved her," [[W p5 name|Crittenden]] said. "I'm not sure why that goes on her record."
