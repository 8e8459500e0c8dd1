id: x0012
genre: news
where: US-PA
published: 2007-06-21
title: Wife tells hearing of nine years of 'accidents'
person p1: role=victim,witness age=36 protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=39 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=official
note: adult victim of domestic violence; spouse accused, so both decide; her workplace too

[[D p1 name|Colleen Dubiel]] brought a calendar to the witness stand. On it, in pencil, she had written the name of each emergency room.

"The stairs. A cupboard. The dog," she read out, giving the reasons she had given the doctors, while her husband, [[D p2 name|Stanley Dubiel Jr.]], looked at the table.

[[D p2 name|Dubiel]], 39, a contractor from Scranton, was ordered held for trial on charges of aggravated assault. District Magistrate [[K p3 name|Terrence Gallo]] raised his bail to $75,000.

Mrs. [[D p1 name|Dubiel]], 36, left on Mother's Day, she said, after her shift at [[D p1 employer|Bolan's Bakery]] in the Green Ridge section, with a friend driving. Defense lawyer [[K p4 name|Grace Petrakis]] asked why not before.

"Because it was only me," the witness said.

[[K p5 name|Dr. Neha Raman]], who stitched her in 2004, testified that she'd had doubts about the cupboard.
