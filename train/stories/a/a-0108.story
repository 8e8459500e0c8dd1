id: a-0108
genre: press-release
where: US-MD
published: 2019-05-20
title: Bay View Savings Opens Third Branch
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
screen: none
note: business release; contact stays

CRISFIELD POINT, Md. — Bay View Savings today cut the ribbon on its third branch, in the former cannery at 12 Tongers Wharf.

"My grandmother shucked here," said President and CEO [[K p1 name|Latanya Messick]]. "She'd have liked the air conditioning."

The first deposit, $41.10 in quarters, was made by waterman [[K p2 name|Bunky Tyler]].

About Bay View: 1931, two counties, 38 employees, no robberies.
Contact: [[K p3 name|Greg Sung]], [[K p3 email|gsung@example.com]], [[K p3 phone|410-555-0116]]
