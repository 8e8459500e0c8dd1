id: ay0022
genre: news
where: US-TN
published: 2010-05-20
title: 'She had a math test': Jury hears from eight in Jackson motel trial
person p1: role=victim,witness age=15 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=accused age=22 protected=decide why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p3: unclear
note: one protected girl; a co-accused adult woman with weak signs (D); mother named at the end; several ages; teacher's slip

JACKSON -- It took the State a day and a half to get to the girl. Before her came a desk clerk, two patrolmen, a records custodian from the phone company and a woman who had wanted only to complain about the noise.

[[K p6 name|Gladys Whitelaw]], who cleans rooms at the Old Hickory Motor Lodge, told a Madison County jury on Wednesday that she had knocked at 118 at checkout time and found someone doing homework. "I said where's your mama. She said, I can't find the value of x."

[[K p2 name|Antwan Bledsoe]], 26, is accused of trafficking for a commercial sex act and aggravated statutory rape. Prosecutors say that he met the ninth-grader, then 15, at a bus shelter and within two weeks was taking money from men to be alone with her. His lawyer, [[K p5 name|Harlan Yates]], says that [[K p2 name|Bledsoe]] rented a room to two grown women and knew nothing.

One of those, [[D p3 name|Porsha Denning]], is charged as well. [[D p3 name|Denning]], who's 22, made the appointments from a phone that [[K p2 name|Bledsoe]] paid for. She looked at the table while [[K p4 name|Assistant District Attorney Constance Wray]] read the messages out. One of them, to [[K p2 name|Bledsoe]], said: "can i keep 20 for food." [[K p5 name|Yates]] does not represent her.

The girl came in by the side door. [[K p4 name|Wray]] called her "the young lady" and asked what she'd been working on that morning. "Slope," she said. "I had a test."

By order of Judge [[K p8 name|Thurman Oakes]] we don't name her. Her algebra teacher hadn't been told. Asked what first worried him, he said that "[[W p1 name|Maddie]] went from front row to not there." The court reporter, being a careful woman, asked for the spelling, and got it: [[W p1 name|Madison Kaye Rucker]], third period, [[W p1 school|North Side Annex]]. Judge [[K p8 name|Oakes]] struck it. It was noted by most of the gallery that he struck it twice, each time with the name, "Miss [[W p1 name|Rucker]]."

She was on the stand for fifty minutes. She kept [[W p1 other|a purple retainer case]] in her hand, and when [[K p5 name|Yates]] asked her why she hadn't simply walked out she turned it over. "My bus pass was in his truck," she said.

Madison County, in whose courthouse she sat, gives jurors a lunch. They hadn't touched it.

Mrs. [[K p6 name|Whitelaw]] had stayed to hear. In the hall she took both hands of a woman in scrubs, [[W p7 name|Teresa Rucker]], and told her that the child had good manners even then. "She made the bed," said [[K p6 name|Whitelaw]]. "Nobody makes the bed."

The State's Exhibit 31, a worksheet, has a grade on it, since the teacher marked it before he gave it to the police. It's initialed [[W p1 initials|M.K.R.]] It is a B plus.
