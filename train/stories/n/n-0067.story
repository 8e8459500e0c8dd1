id: n-0067
genre: news
where: GB-SCT
published: 2024-02-29
title: Leap-day honours at Perth and Kinross; a council, a cup and a Commander
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=bystander age=16 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
note: plain: nothing to protect; teen curlers, councillors, police promotion; trap 'accused', 'robbed'

If you feel robbed of a day every year but one, spare a thought for [[K p6 name|Sandy McPhail]], who was eighteen yesterday for the first time since 1952.

The Lord Provost, [[K p2 name|Isla Stormonth]], gave him a card and then gave the Freedom Cup to the junior curling rink of [[K p3 name|Rowan Geddes]], 15, and [[K p4 name|Skye Geddes-Lamb]], 16, cousins, who beat Kilmarnock in the last end. Kilmarnock's skip was heard to accuse the ice.

[[K p5 name|Chief Inspector Hamish Geddes]], the elder girl's godfather, was promoted Superintendent the same afternoon and moves to Dundee. Former rugby captain [[K p1 name|Gregor Haldane]], who opened the new stand, said the girls had shown him up. The council then debated bins for two hours and four minutes. [[K p7 name|Cllr Euphemia Skene]] dissented.
