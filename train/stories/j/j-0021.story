id: j-0021
genre: news
where: US-CT
published: 2007-06-20
title: Council tables leaf blowers, hires a clerk
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: nothing to protect; names that are words (Chase, Summer)

WILLIMANTIC -- There'll be no limit on leaf blowers this summer.

The Town Council voted 6-5 Monday to table an ordinance that would've silenced the machines before 8 a.m. and, in one version, on Sundays altogether. [[K p1 name|Chase Baranowski]], its sponsor, said that he would bring it back in the fall, "when everyone can hear what I mean."

[[K p3 name|Summer Delgado]], who with her brother owns a landscaping business on Ash Street, told the council that her six employees begin at 7 because by noon it's too hot to work. "A rake is a fine thing," she said. "I'd invite any of you to come and rake Prospect Hill."

Councilman [[K p4 name|Felix Obuchowski]] asked whether she'd consider electric. She said she would consider a grant.

In other business the council appointed [[K p2 name|Jeannette Rioux]] as town clerk. She was the deputy for nineteen years, has never missed a meeting, and knows where the 1911 sewer maps are. The vote was unanimous. Applause came from the leaf blowers and the opponents alike.

Chase the Bank, a 5K race for the food pantry, was granted a street closing for July 14.
