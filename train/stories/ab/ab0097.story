id: ab0097
genre: filing
where: US-VA
published: 2013-09-13
title: Board of Supervisors, public hearing, verbatim minutes (part)
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=17 protected=no why=minor-not-in-crime
note: nothing to protect; youth club president speaks; farm labour housing zoning without accusations

CHAIRMAN [[K p1 name|GARNETT]]: Next is the special use permit for worker housing at Piney Ridge Orchards. Six cottages. Staff?

MS. [[K p4 name|ABERNETHY-SOL]]: Staff recommends approval. Wells test clean. Health has been out twice. The growers' agreement, the workers' contracts and a copy of everyone's pay stub for last season are in your packet.

CHAIRMAN [[K p1 name|GARNETT]]: Anyone to speak?

MR. [[K p2 name|CASTRO]]: [[K p2 name|Abel Castro]], crew leader, twenty-two seasons. I want to say the old cottages leak. Some of us have been in them since these trees were sticks. We hold our own papers and we have our own cars, and every one of us could be at the orchard across the road, and they've asked. We come back for the people. We'd come back quicker for a roof.

MRS. [[K p3 name|LOUGHEED]]: [[K p3 name|Winifred Lougheed]], Route 640. I'm not against anyone. I'm against the lights.

CHAIRMAN [[K p1 name|GARNETT]]: Would shades do you?

MRS. [[K p3 name|LOUGHEED]]: They'd do me.

MISS [[K p5 name|OYELOWO]]: [[K p5 name|Temi Oyelowo]], I'm 17, president of the FFA at Piney Ridge High. The crew taught our whole chapter to graft. We made sixty dollars on cider and they wouldn't take half. That's all.

CHAIRMAN [[K p1 name|GARNETT]]: All in favor. Opposed. It's carried, with shades.
