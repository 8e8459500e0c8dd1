id: j-0055
genre: school
where: US-MO
published: 2017-11-08
title: What the night docket doesn't say
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=author age=- protected=no why=author
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p7: unclear
note: student investigation of the municipal docket; pseudonym used then undone by a screenshot caption; another defendant with weak signs

By [[K p5 name|Halima Warsame]] and [[K p6 name|Conor Breck]]
Hilltop News investigative team

On paper, Kansas City's municipal court moves fast. We timed it. On four Tuesdays this fall, 61 people answered to prostitution or "loitering for" in Courtroom C. The mean was 94 seconds.

In one of those spans a woman of 20, whom we'll call Josie (it's not her name), pleaded guilty for the fifth time this year. The judge, [[K p3 name|Clifton Beamer]], fined her $250. Nobody asked where she'd get it.

We did, in the hall. Two years ago Josie answered an ad for a dance troupe and was met at the bus station by a man whom prosecutors have now charged in another county, [[K p2 name|Ivan Deloach]]. There wasn't a troupe. He hit her with a phone charger, and he told her that he'd burn down her mother's house in Sedalia if she left. He read her the address off of her own license. She paid the first four fines with money made by doing what she'd been fined for. He drove her there. He drove her to court, too.

"I used to count on that minute and a half," Josie said. "He wasn't allowed up front."

Public defender [[K p8 name|Anneke Vroom]], who has 140 cases, said "you'd want to ask each of them who's in the parking lot."

[[K p4 name|Travis Ledbetter]], who teaches criminology here, looked at our table of dockets and circled another: [[D p7 name|Crystal Yarnell]], nine dates in ten weeks, always with her fine in exact change. "That's what I'd look at," he said. It might be a coincidence. She declined to talk.

CAPTION: The docket for Oct. 17, photographed from the public bench. Line 14, "[[W p1 name|HENSLEY, KAYLEE M.]], [[W p1 id|G-40155-7]], 5th," is Josie's.

CORRECTION, Nov. 9: We've removed the photo from the website. The print run had gone.
