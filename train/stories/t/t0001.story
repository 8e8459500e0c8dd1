id: t0001
genre: news
where: US-OH
published: 2008-05-15
title: Girl, 16, back before juvenile judge on "loitering" count
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=accused age=34 protected=no why=adult-accused
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: charged in juvenile court with loitering; the grandmother and a first name leak; the man holds the money

MARION, Ohio — Nobody in Courtroom B on Monday used the word that was on everybody's mind. The complaint says loitering. The complaint also says that the 16-year-old had been let out of a tan conversion van at the truck plaza on Route 23, that she went from cab to cab, and that at a quarter to five in the morning she gave what drivers had handed her to the man at the wheel.

That man, [[K p4 name|Terrence Odom]], 34, of Lima, got a ticket for an expired plate.

Magistrate [[K p2 name|Lois Hartzler]] asked the girl whether she understood the charge. "Yes ma'am," said [[W p1 name|Kayleigh]]. It is her second; in February she was held nine days at the youth center for the same thing.

Her grandmother, Mrs. [[W p5 name|Bonnie Strayer]] of [[W p5 address|Silver Street]], stood up without being asked. "You keep bringing her in here and you keep not bringing him," [[W p5 name|Strayer]] told the bench.

Public defender [[K p3 name|Amos Bell]] wants the complaint thrown out. The drivers paid for his client's company, [[K p3 name|Bell]] said, "and in this state she isn't old enough to sell it." Assistant prosecutor [[K p6 name|Craig Dunfee]] said the office would look at it. He did not say when.

Case [[W p1 id|08-JUV-0417]] is set again for June 2.

