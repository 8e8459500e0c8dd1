id: y0030
genre: blog
where: TT
published: 2011-06-12
title: Parish notes: Pentecost
person p1: role=official age=- protected=no why=adult-bystander
person p2: role=bystander age=8 protected=no why=minor-not-in-crime
person p3: role=author age=- protected=no why=author
person p4: role=deceased age=88 protected=no why=adult-bystander
note: nothing to protect; parish blog

Well, the dove got away. [[K p1 name|Fr. Clyde Soogrim-Harvey]] had borrowed it from [[K p2 name|Jeremiah Aqui]] (First Communion class, 8) and it was to be let go at the Gloria, but somebody touched the box, and it sat on the sanctuary lamp through the whole of the Acts. [[K p2 name|Jeremiah]] called to it by name. We all now know its name is Kieron Pollard.

Bazaar debt is down to $611. Thank you to the ladies who sold the last of the black cake at the gate.

Please remember in your Masses [[K p4 name|Miss Ena Fitzwilliam-Baptiste]], called home on Tuesday aged 88. She taught half of Sangre Grande to read and told the other half they could if they tried.

Lost: a passport, in the choir loft; photo looks like nobody. See me.

[[K p3 name|Sis. Jacqueline Noriega]]
