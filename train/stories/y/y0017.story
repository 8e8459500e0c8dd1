id: y0017
genre: news
where: IN-MH
published: 2016-12-12
title: Ranji hopeful [[K p1 name|Thengadi]] fined match fee
person p1: role=bystander age=21 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; "recruiter", "fees", "sold", "touched"

NAGPUR: Left-arm spinner [[K p1 name|Y. S. Thengadi]] was docked half his fee on Sunday for telling an umpire that a deaf goat would have heard the nick.

The umpire, [[K p2 name|B. K. Ravindranathan Nair]], is 61 and said that in his day goats did not appeal.

[[K p1 name|Thengadi]], 21, had figures of 6 for 48 either side of the outburst and it was these that the man in the pavilion wrote down. [[K p3 name|Percy Daruwalla-Shinde]] recruits for a franchise. He takes no money from boys or parents, he says, and has warned three academies that advertise his name and charge ₹50,000 for "a look".

"Someone sold that boy a doosra," he remarked after tea. "He should get his money back. But the arm ball! He never touched the seam and it came in like a thief."

Vidarbha lead by 112.
