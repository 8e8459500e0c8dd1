id: f-0002
genre: news
where: US-GA
published: 2019-05-22
title: 'I owed her for the air ticket': spa trial opens in Gwinnett
person p1: role=victim,witness age=34 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness,official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: Jane Doe 2 by order of the court; the defence uses her surname, a state witness the name she worked under, and the reporter lets her village and brother in

LAWRENCEVILLE — The woman the court calls Jane Doe 2 told jurors Tuesday that she had never seen a massage table before she was handed a key to a room with one in it.

She is 36 now. She was 34 when, according to prosecutors, [[K p2 name|Hui "Linda" Zhao Pettigrew]], 51, met her at Hartsfield-Jackson and drove her to a strip-mall business called [[D p1 employer|Lotus Garden Wellness]], where she slept on the table she worked on.

"I owed her for the air ticket, then for the visa, then for the food," the witness said through an interpreter. "I paid every day. The number in the book did not go down." Her passport, she said, was in a rice tin in [[K p2 name|Pettigrew]]'s office. When she asked for it, she was shown a video of her house.

Assistant District Attorney [[K p3 name|Marcus Oyelaran]] told the panel that the debt reached $41,000. Customers paid $160; she was credited $20. Refusing one, he said, cost her $100 and a meal.

She was arrested first. Officers who raided [[D p1 employer|Lotus Garden]] in February 2017 charged her with masturbation for hire and giving massages without a license. Those counts were dead-docketed last year.

Defense attorney [[K p4 name|Whit Cranshaw]] went at that record for most of the afternoon, and twice forgot himself. "You signed this form, didn't you, Ms. [[W p1 name|Qiu]]?" he asked. Judge [[K p5 name|Renata Hollowell]] had the jury sent out and told [[K p4 name|Cranshaw]] that she had entered her order for a reason.

The state's own witness did no better. Investigator [[K p6 name|Dale Thibodeaux]], reading from his notes, said that there were "five girls, and this one I knew as [[W p1 alias|Coco]]," and pointed his pen at the witness stand.

She told the court that she came from [[W p1 place|Shangba village]], where her brother, [[W p8 name|Qiu Jianwei]], drives the school van, and that he still believes that she picks peaches.

[[K p2 name|Pettigrew]] has pleaded not guilty to trafficking of persons for sexual servitude. Testimony resumes at 9 a.m.

— [[K p7 name|Latoya Grier-Hames]]
