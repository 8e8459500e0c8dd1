id: h-0027
genre: news
where: GB-ENG
published: 2006-06-23
title: Boy, 10, told court of mother's death: [[D p1 name|Joshua]] 'the bravest witness I have met'
person p1: role=witness age=10 protected=decide why=minor-witness
person p2: role=deceased,victim age=36 protected=decide why=adult-victim
person p3: role=convicted age=40 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=relative age=7 protected=yes why=minor-witness
note: a child witness whose grandmother, his guardian, lets his first name be used by letter to the court; the little sister, though, has no such leave

THE evidence of a ten-year-old boy, given from a room with beanbags over a flickering television link, helped to convict the man who killed his mother.

[[K p3 name|Barrie Thwaite]], 40, of [[K p3 address|Gladstone Street]], was sentenced to life with a minimum of 17 years at Preston Crown Court for the murder of [[D p2 name|Melanie Ainscough]], 36, an optician's receptionist.

The judge lifted the order which had protected the boy's name, having had a letter from his grandmother and guardian, [[D p6 name|Brenda Ainscough]], saying that he "wishes people to know who it was that rang". The newspaper has thought about whether to use it.

[[D p1 name|Joshua]] had stood on a chair to reach the telephone. The operator asked him if anyone else was in the house and he whispered, "My sister, I've put her in the airing cupboard." [[W p7 name|Ellie]], 7, was found there asleep among the towels.

[[K p4 name|Jonathan Roebuck]] QC, for the Crown, said that the boy's account of the quarrel, of the words and the order of the words, had never changed.

Mr Justice [[K p5 name|Pelham]] called him the bravest witness that he had met in thirty years. "I understand that he supports Blackburn Rovers," the judge added. "No one's perfect."

[[K p3 name|Thwaite]], who'd said that Miss [[D p2 name|Ainscough]] fell, showed no emotion. Mrs [[D p6 name|Ainscough]] said: "We're going home for our tea."
