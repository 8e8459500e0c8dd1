id: t0007
genre: news
where: US-NE
published: 2021-09-16
title: County won't say why 15-year-old was booked as 22
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=37 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: cleaning crew at a packing plant; teacher sees the acid burns; the plant is where she only worked

GRAND ISLAND — Her hands gave her away, said the teacher, before anything else did. The chemical they use to strip fat from the saws takes the skin as well.

The 15-year-old was arrested at 4:10 a.m. on Aug. 27 on the kill floor of [[D p1 employer|the Prairie Crown plant]], with a respirator too big for her and a badge in the name of one [[W p1 alias|Rosa Medina]], 22. Hall County booked her on criminal impersonation. For six nights she was in the women's side, until [[K p5 name|Karen Obermiller]], who teaches English at [[W p1 school|Saltmarsh Middle School]], saw the roster photo and drove to the jail with a yearbook.

"That's [[W p1 name|Yesenia]]," [[K p5 name|Obermiller]] said she told them. "She sits in the [[W p1 other|second row, next to the hamster]]."

The girl's sponsor, [[D p3 name|Nelson Ixcoy]], 37, whom she called an uncle and who isn't one, put her on the crew in May, according to a motion by her lawyer, [[K p4 name|Bao Nguyen-Hart]]. He had her check sent to his own account. She owed for the coyote, he told her, and for the bed, and for the talk on the phone to her mother; if she complained he would have the sheriff send her home. [[K p4 name|Nguyen-Hart]] wants the case, [[W p1 id|CR 21-3390]], dismissed.

Sheriff [[K p2 name|Roy Hruska]] would not say why nobody asked her age. County Attorney [[K p6 name|Marge Kubik]] said the charge "remains under review."

