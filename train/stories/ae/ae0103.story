id: ae0103
genre: news
where: US-KS
published: 2020-08-20
title: Pool closed; council feuds over who knew
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=bystander age=38 protected=no why=adult-bystander
note: nothing to protect; council meeting with accusations, no crime

Somebody at City Hall knew in March that the pool had no bottom drain, and on Monday five people took turns not being that somebody.

Administrator [[K p1 name|Glen Pfannenstiel]] said the recreation board knew. Its head, [[K p2 name|Shawnda Riggins]], held up an e-mail which she said that he had opened eleven times. He said that his cat walks on the keys.

In the end it was a lifeguard who settled it. [[K p3 name|Piper Nguyen-Holt]], 16, of [[K p3 address|340 Walnut]], is going to be a junior at [[K p3 school|Ellinwood Prairie High]] and has been paid for the summer in whistles, she told them, since the season was two days. She'd put a note in the suggestion box on March 9: THERE IS NO DRAIN. It was still in there. [[K p4 name|Rev. Amos Littlejohn]], 38, went down and got it.

By 4-1 the council will repay the swim club its fees and look into the matter of the box.

"I'm not a witness for anyone," [[K p3 name|Piper]] said afterward, to a row of microphones consisting of ours. "I just would like to swim."
