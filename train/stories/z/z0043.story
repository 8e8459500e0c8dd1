id: z0043
genre: news
where: US-KY
published: 2012-01-20
title: [[K p1 name|Hazel Combs]], 91, bookkeeper who forgave
person p1: role=deceased age=91 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
note: obituary with a large family, nothing to protect

HAZARD — [[K p1 name|Hazel Grace Combs]], who kept the books of the Lotts Creek commissary for 44 years and was said to have lost on purpose the page on which your daddy's debt stood, died on Monday. She was 91.

"Men owed from the day they were hired," said her son, [[K p2 name|Denver Combs]]. "Mother would write it in and then she'd spill her coffee."

She was a twin. [[K p3 name|Opal Combs Fugate]], who survives her, was the one with the temper. The two shared one bicycle, one winter coat and, in 1939, for a week, one sweetheart; [[K p1 name|Hazel]] kept him.

She is also survived by eleven grandchildren, among them [[K p4 name|Houston Combs]], a sergeant with the state police at Post 13, and by a passport she got at 80 and never used. [[K p5 name|Rev. Ison Combs]], not of that branch, will officiate Friday at Big Branch.

In lieu of flowers, forgive somebody.

— [[K p6 name|J. Eversole]]
