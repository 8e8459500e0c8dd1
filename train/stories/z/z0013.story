id: z0013
genre: social
where: US-LA
published: 2021-03-09
title: Parish Talk (public group)
person p1: role=victim age=9 protected=yes why=minor-victim
person p2: role=accused,relative age=33 protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
note: stepfather accused; outing of child by school photo and grandmother

**[[K p3 name|Darlene Thibodeaux]]** ▸ Parish Talk
Anybody know why all those units were on [[W p1 address|Rue Cypremort]] last night? By [[W p1 address|the house with the blue boat]].

**[[K p4 name|Chance Guidry]]** they took [[D p2 name|Travis Meaux]] out in cuffs. whipped that little boy with an extension cord til he couldn't sit. his stepson

**[[K p3 name|Darlene Thibodeaux]]** Lord. Not [[W p1 name|Eli]]??

**[[K p4 name|Chance Guidry]]** [[W p1 name|Eli Broussard]], the one that was [[W p1 other|the donkey in the Christmas play]]. he's 9

**bayoumom3** he's in [[W p1 other|Ms Trahan's 3rd grade]] at [[W p1 school|St. Rita]]. he told the lunch lady it was a bike wreck

**[[K p5 name|Capt. Desmond Broussard]]** This is [[K p5 name|Capt. Broussard]] with the sheriff's office, Houma. Not kin. Mr. [[D p2 name|Meaux]] was booked on cruelty to a juvenile. PLEASE stop naming the child. You are not helping him.

**[[K p3 name|Darlene Thibodeaux]]** Deleted mine Captain

**bayoumom3** his MawMaw [[W p6 name|Earline]] has him now praise God

**[[K p4 name|Chance Guidry]]** by chance does anyone know who gets the boat
