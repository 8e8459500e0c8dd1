id: ab0049
genre: filing
where: US-OK
published: 2018-08-30
title: In the Matter of [[W p1 initials|T. Harjo]], a Youthful Offender
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=deceased,accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: child who killed her trafficker, charged as youthful offender/adult; rule 1 wins; hearing transcript digest

DISTRICT COURT OF SEMINOLE COUNTY — YO-[[W p1 id|2018-3]]

Minute order, [[K p3 name|Judge Whitney Claxton]].

Defendant present, sixteen, with counsel [[K p4 name|Birdie McIntosh-Day]]. State present. Press present, against the Court's preference.

State advises it will go forward on murder in the first degree, as an adult, in the death of [[K p2 name|Royce Shumate]], 38.

Defense offers: the decedent took defendant from a bus bench in Wewoka in January. He advertised her from his brother's trailer. There is a spiral notebook with prices, in his hand. On the day, he'd told her that her little cousin was next. She had his own pistol. She rang 911 and waited on the step.

State does not contest the notebook.

The grandmother, [[W p5 name|Wilma Harjo]], interrupts: "[[W p1 name|Tehya]] was protecting the baby." She is asked to sit and does.

COURT takes judicial notice of 21 O.S. § 748. Orders State to brief why a victim under that section should be tried at all. Ten days. Defendant to remain at [[W p1 address|the Sac and Fox detention center]] and to be given her [[W p1 other|beadwork]].
