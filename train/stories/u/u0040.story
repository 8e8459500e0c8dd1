id: u0040
genre: news
where: GB-ENG
published: 2021-12-03
title: Ex-headteacher faces nine allegations from 1990s
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=accused age=68 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
note: school: accused's, victims attended → W; one victim named by deputy; solicitor same surname as victim

*Northumbria, Friday.* Two men who were boys in the same dormitory sat a row apart in court and did not look round when the third of their year was mentioned; he is dead, and cannot give evidence.

[[K p3 name|Ralph Torquil Bewick]], 68, was head of [[W p1 school|Harehope Hall]], where both boarded. He is alleged to have called them to his study after lights-out, at 11 and at 12, for "extra Latin". He faces nine counts of indecency with a child and has entered no plea.

The deputy district judge, [[K p4 name|Pauline Errington]], repeated that reporting must not lead anyone to the complainants. It was all the more awkward that Mr [[K p5 name|Sebastian Armstrong]], the defendant's solicitor, shares a surname with one of them. "No relation to [[W p1 name|Giles Armstrong]], madam," he said, before sitting down rather fast.

The second complainant, [[W p2 other|a cellist with the Hallé]], came with his mother, [[W p6 name|the novelist Cordelia Vane]], who held his sleeve.

[[K p3 name|Bewick]] must live at his sister's home in Wooler and not contact any former pupil. Next hearing 5 January.
