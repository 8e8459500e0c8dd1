id: ab0056
genre: email
where: US-SD
published: 2017-03-21
title: FW: re: sealed stuff on odyssey — PLEASE FIX
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: clerk's e-mail forwards a leak; username-like e-mail address; pseudonym J.R.S. vs name

From: [[K p3 name|Deb Vostad]], Clerk of Courts
To: [[K p4 name|Honorable Arlen Tietjen]]

Judge,

Per your order of Friday the juvenile was to be "J.R.S." on everything. Three places where it isn't:

1) The petition (solicitation, false report) is still up under [[W p1 id|49JUV17-001559]] as [[W p1 name|Jolene Running Shield]].

2) Her statement is attached to the ADULT file, State v. [[K p2 name|Ronald Gene Vick]], [[K p2 id|49CRI17-1902]]. On p. 2 where she tells about the rally weekend, and the men he brought up to the camper at a hundred apiece, and how she was 17 and he told her he'd leave her on the interstate, the deputy wrote her Gmail at the bottom: [[W p1 email|jo.runningshield00@mail.example]].

3) The transport order. It has the [[W p1 place|Bethany cottage at McCrossan]] on it and her grandma [[W p5 name|Agnes Yellow Boy]] to be called at [[W p5 phone|605-555-0188]].

Public portal has had 212 hits on #2. I can pull it but need your signature. I'd like to do it before lunch, the man from the paper comes at one.

[[K p3 name|Deb]]
