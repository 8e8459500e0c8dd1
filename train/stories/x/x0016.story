id: x0016
genre: news
where: US-WI
published: 2005-05-12
title: Crash takes [[D p1 name|Cody]], 8, 'the boy who waved'
person p1: role=deceased age=8 protected=decide why=deceased
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=bystander age=71 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: deceased minor in an accident; family not said to have agreed

RICHLAND CENTER — Every truck driver on Highway 58 knew [[D p1 name|Cody Brandl]], or at least his arm. He stood on the hay wagon by [[D p1 address|the red silo at Brandl's Corners]] and pulled an imaginary cord until they blew the horn.

[[D p1 name|Cody]], 8, died Saturday when the four-wheeler he was riding on the family farm tipped on a bank. Sheriff [[K p4 name|Darrell Berglund]] called it an accident, pure and simple, and said no one will be cited.

His father, [[D p2 name|Eugene Brandl]], milked that night. "Cows don't know," he said.

A retired hauler, [[K p3 name|Vern Stanek]], 71, parked his rig at the end of the lane on Monday and leaned on the horn for one full minute. Principal [[K p5 name|Joy Amundson]] let the second grade out to hear it.
