id: ab0074
genre: filing
where: US-NC
published: 2019-02-05
title: Town of Bellhaven Crossing, Board of Aldermen
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=88 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: nothing to protect; officer honoured; zoning

The invocation was offered by Alderman [[K p3 name|Faith Godley]], whose prayer touched on the drainage.

CITIZEN COMMENT. [[K p2 name|Lonzo Cherry]], 88, said for the third month in a row that the girls' softball field is lit until eleven while his street has no light at all. He said he had raised five children on that street and sold papers on it. Mayor [[K p1 name|Dewey Respass]] said that he'd have the town manager look into it. [[K p2 name|Mr. Cherry]] said that the manager could come at eleven and look, if he brought a light.

PERSONNEL. Motion carried to promote Patrolman [[K p4 name|Isaiah Winfield]] to corporal, with the raise to begin in April.

DEBT. The auditor advised that the fire truck will be paid off in 2021.

STREET LIGHT. Alderman [[K p3 name|Godley]] moved to put one in front of [[K p2 name|Mr. Cherry]]'s. Seconded by everyone.
