id: i-0051
genre: press-release
where: CA-ON
published: 2017-01-12
title: Thunder Bay Police: promotions and retirements, effective January 16
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: mentions a sex crimes unit, a trafficking project and a youth court award, but no victim; all stay

FOR IMMEDIATE RELEASE

The Police Services Board has approved the following:

Acting Inspector [[K p1 name|Shawna Michano]] to Inspector, Criminal Investigations. A 19-year member from Pic River First Nation, [[K p1 name|Insp. Michano]] set up the Service's first human trafficking desk and has lectured on it in three provinces. She's also the goalie of the Service's women's team, the Lady Bylaws.

Sergeant [[K p2 name|Terry Virtanen]] to Staff Sergeant, Sex Crimes and Internet Child Exploitation.

Constable [[K p3 name|Grace Adeyemi]] to Sergeant, Youth. [[K p3 name|Sgt. Adeyemi]] won the Attorney General's award for her work in youth court diversion, and will keep running the canoe.

Retiring after 31 years is [[K p4 name|Deputy Chief Gord Houston]], badge [[K p4 id|204]]. A tea will be held at the Finnish hall; he has asked for no speeches and pulla.

"You can't replace [[K p4 name|Gord]]. You can only give his parking spot to someone," said [[K p5 name|Chief Marc Thibeault]].

Media: 807-555-0133
