id: j-0040
genre: news
where: US-IL
published: 2004-05-20
title: Stepfather's plea in Kewanee case spares girl the stand
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=45 protected=decide why=adult-convicted
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
note: convicted relative whose naming identifies; school fair and a cow; mother as identifier

CAMBRIDGE, Ill. -- A Kewanee man will serve at least fourteen years for what he did to his stepdaughter, in a plea that came as a jury was being picked.

[[D p2 name|Glenn Robert Vandersnick]], 45, a farm implement mechanic, admitted to predatory criminal sexual assault of a child. He answered the judge in single words. He looked at no one.

She was 11 when it began and is 13. She'd been given a stuffed dog by the advocate and brought it with her in a grocery sack, to have near but not to show. She sat between her grandparents in a corridor of the Henry County courthouse until State's Attorney [[K p4 name|Terence Kilbride]] came out and crouched down and said something to her, and she nodded.

"She'd written out what she was going to say," he told reporters. "It was better than anything that I had."

The abuse was discovered when she told a 4-H leader she did not want to [[W p1 other|show her Jersey heifer]] at the fair, because "he helps with the washing." The leader called the hot line that night. The girl attends [[W p1 school|Visitation School]], where the sixth grade has one row.

Her mother, [[W p3 name|Darcy Vandersnick]], had left the courtroom before the plea. She has been charged with nothing. Friends say that she's gone to a sister in Rock Falls.

Judge [[K p5 name|Ione Whitaker]] imposed 16 years, of which 85 percent must be served. "Mr. [[D p2 name|Vandersnick]]," she said, "you fix machines. You'll have noticed that a child isn't one."

([[K p6 name|Bud Amidon]])
