id: av0004
genre: alert
where: US-CO
published: 2021-08-14
title: AMBER ALERT ACTIVATED — [[D p1 name|MILA ROSE ARCHULETA]], AGE 6
person p1: role=missing,victim age=6 protected=decide why=missing-alert
person p2: role=accused,relative age=35 protected=decide why=identifies-protected
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=relative age=- protected=decide why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=11 protected=yes why=minor-witness
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: active alert: child and father D, the companion wanted on her own warrant K, but the 11-year-old who saw it and is named in a quotation is W

***PLEASE BROADCAST AND SHARE — THIS ALERT IS ACTIVE***

The Pueblo Police Department needs your help to find [[D p1 name|Mila Rose Archuleta]], who was taken this morning from a front yard on Pueblo's east side.

CHILD
Name: [[D p1 name|ARCHULETA, MILA ROSE]] (answers to "[[D p1 alias|Mimi]]")
Age 6, Hispanic female, 3'8", 44 lbs
DOB [[D p1 birthdate|02/27/2015]]
Hair brown, eyes brown. [[D p1 body|Missing two front teeth; a strawberry mark on the right wrist]]
Last seen in a yellow Broncos jersey and one sandal. The other sandal was in the road.
Photo: [[D p1 photo|mila_archuleta_kinder.jpg]]

SUSPECTS
1. [[D p2 name|ESTEBAN RAY ARCHULETA]], 35, 5'10", 190 lbs, father, no custody. Warrant issued today, second-degree kidnapping. [[D p2 body|Tattoo of a rooster on the neck]]. Has told co-workers at a tire shop that he would "rather see Kansas than see a judge."
2. [[K p3 name|KAYLEE ANN STROHMEYER]], 28, W/F, blonde with pink ends, 5'4". Not related to the child. Wanted on the same warrant and on a Crowley County theft case, [[K p3 id|D0132021CR88]]. Goes by "[[K p3 alias|Kay-Kay]]." [[K p3 name|Strohmeyer]]'s last address was [[K p3 address|612 Main St., Ordway]].

VEHICLE
[[D p2 vehicle|2009 Dodge Ram, two-tone tan and brown, Colorado BQN-T07]], camper shell, ladder rack. Left tail light out. Was seen at 9:50 a.m. on U.S. 50 eastbound.

WHAT HAPPENED
At about 9:15 a.m. the pickup stopped and a woman called the child to it by name. Sgt. [[K p5 name|Bettina Vargas-Holt]] says the passenger did not get out. An older child on a bicycle followed as far as the light and got four characters of the plate. "That kid did better than most grown-ups," said [[K p5 name|Vargas-Holt]]. "If [[W p7 name|Jaxon]] hadn't hollered it all the way home we would have nothing."

The mother, [[D p4 name|Denise Trujillo]], asks [[D p2 name|Esteban]] to drop [[D p1 name|Mila]] at any fire station, any church, any store with the lights on. "You don't have to see me," Ms. [[D p4 name|Trujillo]] said. "She needs her nebulizer by tonight."

A trucker, [[K p8 name|Gus Wendell]], reported the camper at a Lamar fuel stop at 11:20. Mr. [[K p8 name|Wendell]]'s report is not yet confirmed.

DO NOT APPROACH. CALL 911 or the tip line at 719-555-0119.
Media: Lt. [[K p6 name|Orrin Takahashi]], 719-555-0120. Lt. [[K p6 name|Takahashi]] will brief at 4 p.m. at the Rec Center. Updates under [[D p1 url|#FindMila]].

Please do not post that the boy who saw it lives at [[W p7 address|the blue duplex at Erie and 7th]]. Several of you already have.
