id: b-0075
genre: news
where: US-PA
published: 2000-03-02
title: Mother's boyfriend, mother held in tot's scalding
person p1: role=victim age=3 protected=yes why=minor-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=accused,relative age=22 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: 2000 daily names the toddler and his ward; boyfriend stays, mother is decide; family is 'the Yosts'

COALTON HEIGHTS, Pa. — A 3-year-old boy is in fair condition with burns to both feet, and the two adults who waited a day to call for help are in jail.

State police charged [[K p2 name|Raymond Gerlach]], 26, with aggravated assault and [[D p3 name|Crystal Yost]], 22, [[D p3 relation|the boy's mother]], with endangerment. Bail was set at $75,000 apiece.

Trooper [[K p4 name|Len Wasilewski]] said that [[K p2 name|Gerlach]] ran the bath and [[D p3 name|Yost]] ran to the drug store. She bought two tubes of ointment and, according to the receipt, a balloon.

Little [[W p1 name|Dylan Yost]], a patient at [[W p1 place|Lehigh Ridge Burn Center, Bed 4]], asked nurses for his fire truck.

"You'd hear [[W p1 name|Dilly]] laughing through the wall. Then on Monday you didn't," said [[K p5 name|Stella Marinaro]], who lives in the other half of the [[W p1 address|double at 31 Breaker Row]]. She made the call.
