id: az0030
genre: news
where: GB-ENG
published: 2005-11-11
title: Music master, 50, jailed; second pupil was 'told on' by parish magazine
person p1: role=victim,witness age=13 protected=yes why=sexual-offence-victim
person p2: role=convicted age=38 protected=no why=adult-convicted
person p3: role=victim age=15 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: none
note: historic offences; lifelong anonymity under the 1992 Act; victim singled out by instrument; church newsletter; convict's prison number and old/new street are K

Between the ages of 13 and 15 she'd played the bassoon, and [[K p2 name|Julian St John Hargreave]] had told her that nobody else would ever bother to hear it.

[[K p2 name|Hargreave]], 50, formerly head of music at [[W p1 school|Lady Margery's, Blackheath]], and more lately of [[K p2 address|Shooter's Field Road]], was sentenced at Inner London Crown Court to seven years for nine indecent assaults upon two girls between 1993 and 1996. He was 38 at the beginning of it.

The first of them is now 25. The second was 15 when, in 1995, he drove her home from a concert in Dulwich by way of the heath. Both are entitled to anonymity for life. Mr Recorder [[K p4 name|Piers Cathcart]] said so twice and looked at the press bench for longer than was comfortable.

He might have looked at the church hall. The parish newsletter of [[D p3 place|St Oswin's]], in which [[K p2 name|Hargreave]] had been organist, ran this in October: "Please remember in your prayers [[W p3 name|Imogen Achterlonie]], who must go to court next month about [[K p2 initials|J.H.]], and all musicians." It was printed on yellow paper and 280 were taken.

"I was livid," said [[K p6 name|Canon Beatrice Thorogood]], who'd been away. "I went from door to door to get them back, like a milkman." [[K p6 name|Thorogood]] recovered 61.

For the Crown [[K p5 name|Leila Farouk-Jones]] said that the assaults occurred in a practice room with a glass door over which he had taped a timetable. "She was thirteen, he was the man who signed her scholarship," [[K p5 name|Farouk-Jones]] said. Her only rival for the seat was a boy. The school photograph in the exhibits has them in rows, and in the register on the back: "[[W p1 other|bassoon: R. Sallis]]".

The school's matron, [[K p7 name|Enid Crabbe]], 83, gave evidence in a wheelchair. She had gone to the headmistress in 1994. "I said, that child is 14 and she comes out of there grey. I said [[W p1 name|Rosalind]] comes out of there grey. They gave me a sherry," [[K p7 name|Crabbe]] said.

[[K p7 name|Enid Crabbe]] was asked, as every witness had been, not to use names, and she replied that it had been eleven years of not using names which had brought us here.

[[K p2 name|Julian Hargreave]] was taken down. His prison number is [[K p2 id|TK5501]]; his wife, whom he married when she was 18, wasn't there. In the corridor a tall young woman with a long black case sat with her mother, and a reporter from an agency asked her, quite kindly, "Are you [[W p1 name|Ros Sallis]]?" She said she was waiting for a bus.

By [[K p8 name|Montague Ferrier]]
