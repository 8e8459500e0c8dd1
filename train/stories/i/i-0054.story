id: i-0054
genre: news
where: CA-AB
published: 2014-10-02
title: Edmonton teen 'both bait and hook', youth court told
person p1: role=victim,accused,convicted age=16 protected=yes why=trafficking-victim
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: recruiter of 14-year-old is herself 16 and sold; youth court; nickname by the accused; group home; hairdressing class; foster mother

The 16-year-old who sent a younger girl a bus ticket and a smiley face wasn't running anything, her lawyer said. She was trying to get a night off.

She pleaded guilty Wednesday to procuring, in a courtroom so small that her foster mother had to sit in the witness box. Judge [[K p4 name|Rajiv Bhardwaj]] gave her 18 months' probation.

An agreed statement of facts says she'd been living at [[W p1 place|Wahkohtowin House]], a group home on the north side, when she met [[K p3 name|Dante Ryley-Knox]], 27, at the mall. By her second week with him she was seeing four or five men a night at motels along the Yellowhead. She kept nothing. He told her that she'd be "promoted" if she brought someone in.

She messaged a girl she knew from [[W p1 school|the hairdressing class at Jasper Place North]]. The girl, 14, came up from [[D p2 place|Maskwacis]] on a Friday and was sold to two men before the Sunday, when a motel clerk called police.

"I do not see how one may be the victim at five o'clock and the offender at six," defence lawyer [[K p5 name|Caitlin Omeasoo]] told the court. She asked for an absolute discharge.

Prosecutor [[K p6 name|Brent Halvorsen]] said the Crown recognized her circumstances but that the younger girl "would not have been there but for the bus ticket."

[[K p3 name|Ryley-Knox]] is to be tried in March on eleven counts.

Texts filed in his case became public last week. In them he calls the older girl "[[W p1 alias|Lexi Doll]]" and complains about her to a friend. "[[W p1 name|Alexis]] got soft," one reads. "New one cries. [[W p2 name|Raven]]. wants her [[W p2 relative|mushum the chuckwagon driver]] 2 come get her lol."

The foster mother, [[W p7 name|Geraldine Prokop]], asked if she could say something that wasn't in the report, and the judge let her. "She sets five alarms. She gets up for all of them. That's all."
