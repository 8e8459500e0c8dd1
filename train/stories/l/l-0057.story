id: l-0057
genre: news
where: US-CO
published: 2014-02-20
title: Woman who ran Springs escort site draws two years
person p1: role=convicted age=39 protected=no why=adult-convicted
person p2: role=convicted age=41 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=decide why=adult-bystander
person p6: role=victim age=- protected=yes why=trafficking-victim
screen p6: sex-trafficking-adult
note: female pimp with plain guilt; victim unnamed, but her distinguishing job slipped by the judge is W; lieutenant as customer is named

COLORADO SPRINGS — The defendant wore pearls and took notes.

[[K p1 name|Jolene Radcliffe-Moss]], 39, once a sorority house director, will spend two years in prison for operating a website on which she offered the services of nine women, one of whom, it emerged, hadn't offered them.

Eight told the grand jury that they were content with the arrangement. The ninth testified in January, under a letter, that [[K p1 name|Radcliffe-Moss]] had lent her $1,800 for a transmission, doubled the sum each month, and sent a man to sit in her kitchen until she agreed to work it off. The man, [[K p2 name|Bo Fenske]], 41, got eight years on Tuesday.

El Paso County District Judge [[K p3 name|Octavia Reinholt]] was moved to speak to the absent woman. "You go out each morning to [[W p6 other|drive the only snowcat on the Peak]], and you were more frightened of a kitchen chair," she said, and then, to the press: "I shouldn't have said that."

Deputy District Attorney [[K p4 name|Ezra Lindholm]] noted that a customer list had ended several careers, including that of Army Lt. Col. [[D p5 name|Grant Haverford]], who isn't charged.

"I provided a calendar," [[K p1 name|Radcliffe-Moss]] told the court. "Men filled it."

She closed the notebook. A deputy asked her for the pen.
