id: k-0082
genre: news
where: GB-ENG
published: 2024-10-11
title: Sutton Underhill parish council: minutes nobody asked for
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=10 protected=no why=minor-not-in-crime
note: parish blog, council, nothing to protect

Reader, I went so you need not.

Item 1, apologies: [[K p1 name|Cllr Hugo Featherby]], who'd been seen in the Plough at 7.20 p.m.

Item 4, the bus shelter. [[K p2 name|Cllr Nasreen Aziz]] reported it had been glazed at last. It had been broken again by the time she got to "at last". By hail, before anyone writes in about the young people.

Item 6, the young people. [[K p5 name|Alfie Dunmore]], aged ten, addressed council on the want of a basketball hoop. He had drawings, a budget and a letter from his gran. It's the first time I have heard "ring-fenced" used correctly in that hall. Carried, nem con.

Item 9, any other business. [[K p3 name|Mrs Thelma Goodge]] asked whether the defibrillator could be moved nearer to the people likely to want it, i.e. the whist drive. [[K p4 name|The Rev. Canon Simon Oyebanji]] offered the porch.

Closed 9.05. [[K p1 name|Cllr Featherby]] arrived at 9.06.
