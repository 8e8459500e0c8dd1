id: l-0005
genre: blog
where: US-CA
published: 2022-06-19
title: She paid her taxes, she says. The vice squad wasn't impressed
person p1: role=accused age=37 protected=no why=adult-accused
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
note: adult sex worker by her own choice, who says so, keeps her money and screens her clients; near miss for the trafficking screen; she may be named

I met [[K p1 name|Delphine Okafor-Reyes]] in the corridor of the San Bernardino courthouse because she was the only one there reading a book about compost.

She's 37, was a dental hygienist for nine years and now, by her own account, isn't. "I have sex for money, in my own apartment, with people I choose, on the days my knee doesn't hurt," she said, loudly enough to make a bailiff turn round. She has a spreadsheet. She files a Schedule C as a "wellness consultant." Nobody takes a cut. When an undercover booked her in April through the website that she built herself, she had asked for his LinkedIn first.

The D.A. has charged her with a misdemeanor under 647(b). Her next-door neighbour, [[K p2 name|Lowell Griggs]], 43, is charged too, because he carried in her groceries that day and officers thought that he was security. He's a retired postal clerk with a hernia.

Sgt. [[K p3 name|Tomasita Quan]], who wrote the report, checked the boxes for signs of trafficking one after another: no one else on the lease, phone and ID in her own purse, no debts, no boyfriend, no injuries. "Subject became irritated at the question," it says. I'd have guessed.

[[K p4 name|Harriet Volk]], who teaches criminal law at Riverside, told me that the charge will probably end in a diversion class. [[K p1 name|Okafor-Reyes]] says she won't take it. "I've sat in worse classes and they gave me a certificate."

Trial is July 26. I'll be there. So, apparently, will [[K p2 name|Griggs]], with a cushion.

— [[K p5 name|Marlon Petrosian]], Inland Notebook
