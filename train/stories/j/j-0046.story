id: j-0046
genre: news
where: US-MA
published: 2002-12-12
title: Mattapan woman is charged with keeping Haitian girl as servant
person p1: role=victim age=11 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=expert age=- protected=no why=author
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=witness age=14 protected=yes why=minor-witness
screen p1: labor-trafficking
note: child domestic servant, restavek; first name appears in a witness's quote and a school form; household address D, cousin by claim

In the photograph on the wall there are five at the birthday table. The woman is charged with having told the guests that the sixth, who had baked the cake, was "a little cousin who's shy."

[[K p2 name|Marie-Ghislaine Saint-Vil]], 50, a nursing home aide, was arraigned in Dorchester District Court on Wednesday for assault and battery upon a child and for holding to involuntary servitude. She pleaded not guilty through a Creole interpreter.

The girl is 11, prosecutors said, and has been in Massachusetts for three years. She was lent by a grandmother in Jérémie, [[W p7 name|Ti-Marie Exantus]], upon a promise of school. She cooked, scrubbed, washed the hair of the family's own daughter, who is 14, and was struck with a cord for lateness. She slept under the dining table. She was told that if she went out, la police would send her back by boat.

"She asked me what letter it was," said [[K p4 name|Paulette Greenidge]], a crossing guard from Barbados, who had seen the girl at the laundromat in the middle of a school day. "On the machine. It said 'Hot.' I said, '[[W p1 name|Rose-Laure]], child, can't you read?' and she said, 'Not yet.'"

Mrs. [[K p4 name|Greenidge]] called the state. She was told that there was no such child at [[D p1 address|9 Tennis Road]]. She called again, eleven times, and wrote each down.

The daughter, [[W p8 name|Stéphanie]], told the police that she'd been teaching the girl at night with a flashlight, and that they'd got as far as Q.

[[K p5 name|Dr. Jocelyn Pierre-Antoine]], a psychologist, said in an interview that the custom has a name in Haiti, restavèk, to stay with, "and the name is a lie, for nobody is with the child."

Bail was put at $15,000. The prosecutor, [[K p3 name|Sean Donnelly]], said the girl is in foster care and began third grade on Monday.

-- [[K p6 name|Winston Blackwood]], Globe-Ledger staff
