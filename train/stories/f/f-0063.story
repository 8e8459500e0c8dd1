id: f-0063
genre: news
where: US-LA
published: 2006-05-18
title: [[D p2 relation|Daughter]], 9, takes the stand in Pointe-aux-Herons murder trial
person p1: role=witness age=8 protected=yes why=minor-witness
person p2: role=accused,relative age=39 protected=decide why=identifies-protected
person p3: role=deceased,victim,relative age=34 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen: none
note: the child is witness against her father; both parents' names identify her; aunt who has her; a storm trailer address; first name by the father himself

POINTE-AUX-HERONS — The jury had seen the skillet, the trailer floor and the phone record. On Wednesday they saw the only other person who had been there.

She's 9 now and in the third grade, and had on white gloves, which were her own idea. She told the jury that in October, when she was 8, her mother and father argued over the FEMA check. Her mother said it was for a roof. Her father said that it was for whatever he said. Then her mother told her to go in the bathroom and sing.

"What did you sing?" asked Assistant District Attorney [[K p4 name|Gwendolyn Battiste]].

"The one with all the books of the Bible."

"How far did you get?"

"Habakkuk."

[[D p2 name|Alcide Joseph Naquin]], 39, is charged with the second-degree murder of his wife, [[D p3 name|Yvette Naquin]], 34. If convicted, he'll go to Angola for life. He says that she fell.

Through all of direct examination [[D p2 relation|the girl's father]] kept his head down. When defense lawyer [[K p5 name|Raymond Tusa]] rose and said that he had just a few questions, [[D p2 name|Naquin]] looked up. "No," he said. "Don't you ask [[W p1 name|Monique]] nothing. Let her be." [[K p5 name|Tusa]] sat down. It was the only cross-examination of the day.

The child now lives in Thibodaux with an aunt, [[W p6 name|Odette Verdin]], who has taken a leave from [[W p6 employer|the cafeteria at St. Clement's]] and drives her each day past a row of white government trailers just like [[W p1 address|Lot 6 at Heron Landing]]. "She counts them," Ms. [[W p6 name|Verdin]] said. "I wish I knew what she was counting for."

Closing arguments are on Friday.

[[K p7 name|Thaddeus Roy]], staff
