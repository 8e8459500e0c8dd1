id: l-0028
genre: blog
where: US-NV
published: 2012-05-08
title: Nine Years In A Legal House, And Then One Tuesday In An Illegal One
person p1: role=accused age=40 protected=no why=adult-accused
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: legal brothel worker by own choice; near miss that mentions a split of fees, rent and room but no coercion

Here's a thing most visitors don't know: what is licensed, taxed and inspected in one county gets you handcuffs in the next.

[[K p1 name|Yvonne Castellano]] knew. She had a work card in Lyon County for nine years, split her fees down the middle with the house, paid $40 a day for the room, and drove home to Fallon on her weeks off in a car with the title in her glove box. She told me that it beat dealing keno. Asked if anyone ever made her stay, she laughed. "Honey, they couldn't make me clear a plate."

Then, on a Tuesday in March, she took a call from a regular who was staying at a casino in Reno. Washoe County isn't Lyon. The regular was [[K p2 name|Dennis Fairweather]], 57, who sells irrigation pipe, and the two people at the next slot machine were detectives.

Soliciting, a misdemeanor, for her. Same for him. Sgt. [[K p3 name|Ruben Ayala]] says that there are no hard feelings and that the law's the law. She is 40 and has never had so much as a ticket.

The house's manager, [[K p5 name|Mama Jean Dillard]], says that the room is being held, "rent free, because I'm sentimental."

[[K p1 name|Castellano]] is thinking of contesting it. She has savings and time and is angry. "I broke the county line," she said, "I didn't break anything else."

Comments are open but I'm deleting sermons. — [[K p4 name|Ward Ulvestad]]
