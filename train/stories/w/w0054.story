id: w0054
genre: news
where: US-ME
published: 2017-10-31
title: Hunter safety teacher's wife leaves with the truck, and a plan
person p1: role=victim age=44 protected=decide why=domestic-violence-victim
person p2: role=accused age=48 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
note: adult domestic-violence victim, named in the court part; D all; accused husband's name identifies, D

by [[K p4 name|Prudence Libby]]

DOVER-FOXCROFT — What she took: [[D p1 vehicle|the Dodge with the plow frame]], two dogs, her mother's sewing box. What she left: a note that said the number of stitches for each year since 1996.

[[D p2 name|Carroll Hanscom]], 48, who has taught hunter safety to half of Piscataquis County, was charged on Saturday with aggravated domestic assault of his wife. Bail commissioner [[K p3 name|Errol Deane]] ordered him to stay away from [[D p1 address|her sister's on Essex Street, blue shutters]].

The protection order, [[D p1 id|DOV-PA-17-083]], was sought by [[D p1 name|Glenys Hanscom]], 44, in her own hand. She's [[D p1 employer|the head teller at Penquis Savings]]. "I can count," she wrote under Reasons.

He's been told to hand in eleven rifles. Docket [[D p2 id|PISCD-CR-17-602]]; courthouse [[K p3 address|159 East Main]].
