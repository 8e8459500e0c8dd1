id: k-0009
genre: press-release
where: CA-ON
published: 2024-05-30
title: Thunder Bay educator receives provincial award for teaching excellence
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=13 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
note: near the edge: a teacher's award with named pupils; nothing to protect

FOR IMMEDIATE RELEASE

[[K p1 name|Marguerite Wabasse]], who has taught Grade 8 science at Sleeping Giant Public School for twenty-six years, will receive the Premier's Award for Teaching Excellence at a ceremony in Toronto on June 14.

Ms. [[K p1 name|Wabasse]] is known for the "Ice Road Lab", in which students measure the thickness of lake ice at dawn and publish the results for local anglers and truckers.

"She made me get up at five," said student [[K p3 name|Liam Oduya]], 13, "and I am not mad about it."

Director of Education [[K p2 name|Paul Szczepanski]] said the award recognizes a teacher who "never threw away a broken thing if a child could take it apart."

Her former pupil [[K p4 name|Dr. Alison Meekis]], now a glaciologist in Tromsø, nominated her.

Media contact: communications office, 807-555-0177.
