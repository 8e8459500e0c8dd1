id: z0077
genre: news
where: US-IL
published: 2001-08-09
title: Doctors held housekeeper 19 years
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=accused age=59 protected=no why=adult-accused
person p4: role=relative,witness age=24 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: children of accused witness; he/she; name 'Marvie' said lovingly by child; church

ROCKFORD, Ill. — For nineteen years the doctors' children thought that she'd come with the house.

"I was told she was my aunt, and then that she was shy," said [[K p4 name|Theodore Asprilla]], 24, testifying against his parents. "When someone rang, she went down to the basement. I thought that's what aunts did."

[[K p2 name|Dr. Ignacio Asprilla]], 61, and [[K p3 name|Dr. Paz Asprilla]], 59, are charged with holding a woman in servitude since 1982, when she was brought at 19 from a village near Iloilo. He had promised her parents a salary. She, the government says, explained on the first night that the salary would go against the fare. Nobody ever said what the fare had been. There was no day off. There was a calendar, on which she had crossed out 6,900 squares.

Asked by prosecutor [[K p5 name|Claire Dunleavy]] how he'd come to call the FBI, the son said he'd asked her one Thanksgiving when her birthday was, so as to bake something. "She didn't want to tell. She thought it'd be added on."

And what did he call her? "[[W p1 name|Yaya Dolor]]. I didn't know it was short for anything." It's short for [[W p1 name|Dolores]]; the passport that agents found in [[K p3 name|Mrs. Asprilla]]'s piano bench says [[W p1 name|Dolores Magbanua]].

[[K p7 name|Rev. Mark Stenholm]], who ate her cooking at Rotary suppers for ten years, wasn't asked anything. [[K p6 name|Judge Ada Kirkpatrick]] let him go at four.
