id: ae0025
genre: news
where: US-KY
published: 2019-08-15
title: Teen, 17, indicted in father's death
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=deceased,victim age=48 protected=decide why=adult-victim
person p3: role=witness age=9 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: charged as adult, D; dead father a relative sharing the name D; little brother a witness, W

CANEY GAP — The grand jury charged [[D p1 name|Landon Stidham]] as an adult Tuesday with the murder of his father, [[D p2 name|Ricky Stidham]], 48, a shift boss at [[D p2 employer|Blue Ridge Coal Prep]].

The shooting happened July 29 in a double-wide [[W p3 address|at the head of Stidham Branch]]. [[D p1 name|Landon]], 17, drove himself to the Marathon station in [[D p1 vehicle|his dad's Silverado]], set the pistol on the counter and asked clerk [[K p5 name|Dolly Fugate]] to call someone.

Commonwealth's Attorney [[K p4 name|Merle Combs]] said the only other person in the home was a boy of 9. "[[W p3 name|Bubby Stidham]] is with foster folks at [[W p3 address|Hindman Forks]]. He's said what he saw and he won't be asked again if I can help it."

Indictment [[D p1 id|19-CR-00131]]. The senior was to have been [[D p1 other|drum major]] at [[D p1 school|Caney Gap High]].
