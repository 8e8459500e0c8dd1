id: af0063
genre: news
where: US-AR
published: 2015-01-08
title: Fort Smith girl's stepfather drove her 'on errands'
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=decide why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=10 protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
note: stepfather D; sibling named

FORT SMITH — The errands were on Thursdays, when the girl's mother worked a double.

[[D p2 name|Travis Wayne Hulsey]], 41, would take his stepdaughter, 13, to a machine shop after hours, an affidavit states, and would wait outside in the car with the heater on. He came home with tools. A welder, a chain hoist and a set of Snap-on wrenches were logged into evidence on Monday.

The shop's owner, [[K p3 name|Dale Eubanks]], 52, told investigators that he'd been "helping the family out." He's held on $500,000 bond; [[D p2 name|Hulsey]] on twice that.

It was a brother, [[W p5 name|Cody]], age 10, who asked at supper why he never got to go. "[[W p1 name|Maddie]] started to cry and Mom turned the TV off," he told Investigator [[K p4 name|Lorna Wigginton]].

She'd quit the [[W p1 other|Chaffin bowling team]] in the fall and would give no reason. Her coach thought it was boys.

Anyone who traded tools with [[D p2 name|Hulsey]] is asked to come forward. A hearing is set for Jan. 20. Neighbors on [[W p1 address|Jenny Lind Court]] said that they were a quiet household.
