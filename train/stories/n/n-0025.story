id: n-0025
genre: news
where: US-AL
published: 2012-05-27
title: Class of '12: 31 Hendersons in 90 years
person p1: role=bystander age=18 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=no why=adult-bystander
note: nothing to protect: graduation feature, family with one surname

Every May since 1922, give or take a war, somebody called Henderson has walked across the stage at Choctaw Bluff High and shaken a principal's hand.

This year there were three. [[K p1 name|Summer Henderson]], 18, is valedictorian and bound for Tuskegee. [[K p2 name|Lincoln Henderson]], 17, ran the 400 in 48.9. [[K p3 name|Mark-Anthony "Peanut" Henderson]], 17, has never missed a day of school, including the day of the tornado, when he and Principal [[K p4 name|Ada Ruth Sims]] were the only ones there.

"We played checkers," said [[K p4 name|Sims]]. "[[K p3 name|Peanut]] won."

Their great-grandmother, [[K p5 name|Ola Mae Henderson]], 94, was in the Class of 1935. She had five classmates, she said, and one book. [[K p8 name|Rev. Titus Henderson]] gave the benediction. [[K p6 name|Coach Lamar Grubbs]] cried, and blamed it on the summer pollen.

[[K p7 name|Fonda Kittrell]] has covered nineteen of the thirty-one.
