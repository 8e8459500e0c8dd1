id: m-0036
genre: social
where: US-LA
published: 2012-09-02
title: Shelter wall: "Do you know these folks?" (Isaac evacuees, Gym B)
person p1: role=missing age=5 protected=decide why=missing-alert
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=missing age=80 protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: a storm shelter's message board, photographed and typed up; nobody is in a crime; the separated child is a missing child still sought by her family

Typed up by [[K p6 name|Cherie Boutte]], volunteer, Red Vest table, [[K p6 phone|337-555-0131]]. I didn't fix the spelling.

— "[[D p1 name|Amari Jo Landry]], 5 yr, has on a [[D p1 other|Saints jersey #9 down to her knees]], got on the wrong bus at [[D p1 other|the Belle Chasse stop]] with lady in church hat. Mamaw calls her [[D p1 alias|Tee-Jo]]. If you see her hold her and call [[K p2 name|Odile Landry]] [[K p2 phone|504-555-0112]]. [[D p1 body|Dimple one side only.]]"

— "Looking for [[K p5 name|Mr. Clovis Petit]], 80, [[K p5 address|Hwy 23 by the water tower]]. He will NOT leave his truck, [[K p5 vehicle|a '71 Ford, no tailgate]]. He's got insulin."

— "[[K p3 name|Tran Van Bao]], shrimper, boat [[K p3 vehicle|Lucky Lady LA-4471-BF]]. Wife, we are in Gym A. come."

— "Whoever got my cast iron I forgive you. [[K p4 name|Thelma Batiste]] cot 212"

— (in purple crayon) "CAT NAMED [[K p4 other|BOUDIN]]. orange. answers to nothing"

2:40 pm: [[K p5 name|Mr. Petit]] has been located. He was in the parking lot. In the truck.
