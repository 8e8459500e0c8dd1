id: h-0010
genre: news
where: GB-ENG
published: 2008-07-03
title: Music teacher guilty of abusing pupil
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=convicted age=52 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=witness age=13 protected=yes why=minor-witness
note: the school is W because the text says she attended; the only bassoonist; a child witness with a lone first name; the head keeps the same surname as the town

THE man who for nineteen years led the brass and woodwind at [[W p1 school|Queen Edith's School]], Thornby, was found guilty yesterday of five indecent assaults on a girl of 13.

[[K p2 name|Hugh Lanyon-Price]], 52, stood with his eyes shut as the foreman spoke. He'll be sentenced at Norwich Crown Court on 24 July.

The girl, a pupil at the school, had been [[W p1 other|the only bassoonist in the county youth wind band]] and was given extra lessons on Wednesdays at the end of the day. The assaults took place in a practice room whose glass panel [[K p2 name|Lanyon-Price]] had covered with a poster of the Berlin Philharmonic.

She told a friend, who gave evidence for the Crown. "I said to him one time, is [[W p1 name|Harriet]] in there, and he said she'd gone, but her coat was on the hook," the friend said. [[K p3 name|Lucinda Faraday]], prosecuting, thanked her: "You've been very clear, [[W p7 name|Zainab]]."

[[K p5 name|Marcus Oakden]], defending, had suggested that the complainant was unhappy about a Grade 6 result. The jury, of seven women and five men, took under three hours.

Judge [[K p4 name|Anthony Weekes]] told [[K p2 name|Lanyon-Price]] that he would go to prison, and for how long was all that was left to decide.

The head teacher, [[K p6 name|Dr Susan Thornby]], who took over in 2006, said that the school was "deeply sorry" and that practice rooms now have doors with clear glass from top to bottom.
