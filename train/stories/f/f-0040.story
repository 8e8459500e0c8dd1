id: f-0040
genre: news
where: US-LA
published: 2015-05-14
title: Ex-teacher admits to relations with senior; family says sheriff's release 'told the town'
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
screen: none
note: the report about a leak leaks again: team, ring, truck, first name quoted from a banner

ST. ELOI — The plea took nine minutes. Getting the boy his name back, his family said, may take longer than that.

[[K p2 name|Heather Melancon Dugas]], 34, who taught civics at [[W p1 school|St. Eloi Central]] until last June, admitted Tuesday to one count of carnal knowledge of a juvenile and one of prohibited sexual conduct between an educator and a student. The student was 16 and in her fourth-hour class. She will serve three years and be on the registry for fifteen.

The case began with a truck. A deputy on the levee, a week before Mardi Gras 2014, ran the plate of [[W p1 vehicle|a lifted green Silverado with a duck decal]], saw two heads, and then saw one. In his report he wrote the owner's name. In its release, the sheriff's office took the name out and left in the truck.

"There is one of those in this parish," said the boy's father, who asked that his own name be left out too. "They might as well have flown a flag."

Sheriff [[K p3 name|Ovide Champagne]] said that no rule was broken. "We don't name victims. We named a Chevrolet."

By the Monday, students had taped a banner to the fieldhouse. It said [[W p1 other|GO GET IT 54]], with a drawing. Principal [[K p4 name|Sr. Agnes Marie Robichaux]] took it down with her own hands and kept it for the district attorney.

In the months since, the family has moved its pew, then its parish. A state ring, for [[W p1 other|the only lineman to place in the shot put]], came by mail. His sister, [[W p5 name|Claire Bergeron]], a freshman at LSU, told the court that she'd gotten a friend request from a stranger who wanted "the hot-teacher kid's number."

"People high-five him," she said. "They think he won something. [[W p1 name|Beau]] sleeps with the light on."

[[K p2 name|Dugas]], in a gray suit, wept without turning around. Her lawyer, [[K p8 name|Preston Fontenot]], said that his client had been unwell and was sorry, and that he would have no comment about a truck.

Judge [[K p6 name|Thaddeus Armand]] addressed the last words of the hearing to no one in particular. "He was the child in the room," he said. "I'd ask that we all start there."

[[K p7 name|Elise Pourciau]]
[[K p7 email|epourciau@example.com]]
