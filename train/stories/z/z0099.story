id: z0099
genre: news
where: US-WA
published: 2021-09-30
title: Tacoma council, 15 speakers, one lease
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
note: council meeting; nothing to protect; massage business regulation debated generically

TACOMA — The council will license massage parlors by the room rather than by the door, after two and a half hours in which every speaker said that he or she was in favor of it and meant something else.

[[K p3 name|Xiulan Moss]], who owns a spa on Sixth Avenue, asked not to be raided for having curtains. "I've held a license for twenty-two years," she said. "I've been made to see inspectors more than clients." [[K p4 name|Pastor Leif Strom]] wished there were no rooms. [[K p5 name|Ade Fashola]], a physical therapist, wished that there were more.

[[K p1 name|Council Member Joy Tuiasosopo]] said that the city isn't against appointments. [[K p2 name|Council Member Duane Strom]], who's the pastor's brother, said he is.

City Attorney [[K p6 name|Rivka Stein]] advised them that no one in particular had been accused of anything. "Yet," said [[K p2 name|Duane Strom]]. "Sit down," said his brother.

It passed, 7-2.
