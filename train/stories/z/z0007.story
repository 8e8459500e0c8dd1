id: z0007
genre: news
where: US-NM
published: 2007-06-28
title: Three [[D p1 name|Gallegos]] brothers, one shotgun, and a boy who ran
person p1: role=accused,relative age=31 protected=decide why=adult-accused
person p2: role=accused,relative age=27 protected=decide why=adult-accused
person p3: role=victim age=44 protected=no why=adult-victim
person p4: role=witness age=11 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
note: brothers accused with one surname; deputy of same surname; third brother a minor witness named by slip

ESPAÑOLA — There were three [[D p1 name|Gallegos]] brothers in the pickup. Two are in jail.

[[D p1 name|Andrés Gallegos]], 31, and [[D p2 name|Fidel Gallegos]], 27, are accused of walking into the Llano Mart on the night of June 19 with a shotgun and leaving with $312, a case of beer and the clerk's truck keys. The clerk, [[K p3 name|Benny Tafoya]], 44, was struck once with the stock and is home.

The youngest of the three is 11. He told investigators he'd been promised a burrito. When he saw the gun go in he climbed out over the tailgate and ran two miles to his grandmother's, and it is on his word that [[K p5 name|Deputy Ernesto Gallegos]], no relation, went to the right house.

"He is the reason nobody's dead," said [[K p3 name|Tafoya]]. "Tell [[W p4 name|Isidro]] I owe him that burrito."

In the affidavit by [[K p6 name|Detective Sharon Begay]] the boy is "I.G.," but page three says that "[[W p4 name|Isidro Gallegos]] attends [[W p4 school|San Ysidro Elementary]] and wears [[W p4 body|a brace on his left leg]], which he had taken off to run."

[[D p1 name|Andrés]] is held on $75,000. [[D p2 name|Fidel]], with a prior, has no bond.
