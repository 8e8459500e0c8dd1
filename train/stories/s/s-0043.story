id: s-0043
genre: press-release
where: GB-NIR
published: 2019-12-05
title: Appeal: two-car collision
person p1: role=deceased age=17 protected=decide why=deceased
person p2: role=official age=- protected=no why=official
person p3: role=accused age=42 protected=no why=adult-accused
note: deceased minor in a crime (causing death)

Police can confirm that a boy who died on the Glenshane Road on Tuesday was [[D p1 name|Oisín McAteer]], 17, a pupil of [[D p1 school|St Malachy's, Drumbrack]]. [[K p3 name|Colin Purdy]], 42, is charged with causing death by dangerous driving. Inspector [[K p2 name|Heather Gault]] asks anyone who saw [[D p1 vehicle|a silver Corsa]] before 6pm to ring, quoting reference [[D p1 id|1311 of 03/12/19]].
