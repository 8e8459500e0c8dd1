id: s-0041
genre: news
where: US-OR
published: 2008-02-08
title: Mill adds shift
person p1: role=official age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
note: business

Forty jobs are coming back to Sweet Home. [[K p1 name|Ingrid Maatta]], who manages [[K p1 employer|Cascade Veneer]], said that the swing shift starts March 3. "I bought lottery tickets," said [[K p2 name|Tomás Ybarra]], laid off in 2006. "This is better odds." Apply at [[K p1 address|2150 Long Street]] or 541-555-0126.
