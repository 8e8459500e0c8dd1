id: s-0018
genre: news
where: US-NE
published: 2019-09-10
title: Council tables chickens again
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
note: council, nothing to protect; a resident's address and phone at the microphone

The hens will wait. Council President [[K p1 name|Gloria Stastny]] moved Monday to table the ordinance until the lawyer is back from Omaha. [[K p2 name|Chase Ambrose]], of [[K p2 address|311 Locust]], who owns eleven birds, gave his number, [[K p2 phone|402-555-0177]], in case anyone "has a reason they haven't said."
