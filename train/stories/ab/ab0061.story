id: ab0061
genre: filing
where: US-FL
published: 2019-12-12
title: Deposition of Witness (excerpt), Sanderling Hospitality v. Atlantic Casualty
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: insurance coverage suit; hotel manager names the girl and her missing poster; K for manager

Q. (by MR. [[K p4 name|STRAUSS]]) State your name.
A. [[K p3 name|Jeannette Arroyo]]. General manager, the Sanderling, eleven years.
Q. You understand that a young person known as B.F. has sued the hotel, that she says she was advertised out of your hotel when she was 15, and that my client doesn't want to pay for it.
A. I understand all that.
Q. Who took Room 212?
A. [[K p2 name|Devontae Lyle Crooms]]. Cash by the week. He's in Coleman now.
Q. Was there anything about the guests of Room 212 that you'd call unusual?
A. Towels. Thirty, forty towels a day. And men who didn't know which side the elevator was on.
Q. Did you ever see the girl?
A. I'd a flyer taped up in my own back office, with her picture on it. "[[W p1 photo|MISSING: Brielle Fontaine, last seen Dillard High]]." I walked by it to get to my coffee.
MS. [[K p5 name|PARRISH]]: Objection. The name's under seal.
A. I'm sorry. You asked did I see her. I saw her twice a day, on the paper. I didn't look at the one in the hall.
Q. Did she speak to you?
A. She asked for a toothbrush. I charged her a dollar. I think about that dollar.
MR. [[K p4 name|STRAUSS]]: Move to strike.
A. You go on and strike it.
(Recess, 10:41.)
