id: av0020
genre: email
where: US-IL
published: 2011-11-29
title: FW: FW: the boys with the candy boxes — please read before Thursday's call
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=victim age=12 protected=yes why=trafficking-victim
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=accused,relative age=24 protected=decide why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: candy-crew children; forwarded chain undoes the care of the first mail; half-brother recruiter accused D, crew boss K; deadpan bureaucracy

From: [[K p7 name|Pilar Wentworth]] <[[K p7 email|pwentworth@fieldhouse.example]]>
To: Youth Outreach list (38)
Date: Tue, 29 Nov 2011 18:04

Colleagues,

You've asked me to set out, with NO names, what we know of the candy crew in Joliet. So:

A man drove seven kids to strip malls in a van, from the close of school till ten, to sell chocolate "for a youth center." There isn't one. Each had to bring in $90 a night. A child who came up short didn't ride home; he was put out at the last stop to walk, and twice that was Route 53 in the sleet. They got $5 and a hot dog. One was hit with a box-cutter handle.

The oldest, who's 14, was arrested on Oct. 22 outside a supermarket for fraud and soliciting with no permit. The manager, [[K p8 name|Todd Bierman]], signed the complaint. To his credit, [[K p8 name|Bierman]] called me a week later and said, "He asked if he could finish the box first. Who asks that?"

The police have now arrested the driver, [[K p3 name|Clifton Earl Maye]], 42, of [[K p3 address|1612 Raynor Ave.]], who goes by [[K p3 alias|Coach Cliff]]; and a recruiter, [[D p4 name|Terrell Sims-Bey]], 24, who is half-brother to two of the children. [[K p3 name|Maye]] has old cases in Indiana under "[[K p3 alias|Clifford Mays]]."

The State's Attorney has not yet withdrawn the fraud petition. On Thursday I'd like someone to ask ASA [[K p5 name|Judith Kwan]] why. Be civil. [[K p5 name|Kwan]] is new.

Yours, [[K p7 name|P. Wentworth]]

--- forwarded ---
From: Probation Intake
To: [[K p7 name|Pilar Wentworth]]
Subject: RE: minor [[W p1 name|TRAVION SIMS]] [[W p1 id|11 JD 00739]]

[[K p7 name|Pilar]] - per your call. [[W p1 name|Travion]] is on home detention w/ bracelet at [[W p1 address|Evergreen Terrace, bldg 362]], which is a problem, as the brother has a key. Brother's the [[D p4 name|Terrell]] you mention. He told the 12 y.o., [[W p2 name|Khalil]], it was "basketball." Both boys attend [[W p1 school|Gompers Jr High]]. [[W p2 name|Khalil]] hasn't been since the arrest.
Officer [[K p6 name|Rudy Estrada]]

--- forwarded ---
From: Officer [[K p6 name|R. Estrada]]
Subject: photos

Attached: [[W p2 photo|khalil_sims_hands_frostnip.jpg]], and the box. Note the label the kid made himself. He'd crossed out "youth center" and written, in marker, "[[W p1 alias|Tray]]'s College." He told me it would've been fraud otherwise.

P.S. from [[K p7 name|Wentworth]], 18:22 — I am told the chain went out under my message. All 38 of you, please delete everything below my name. [[W p1 name|Travion Sims]]' mother's on this list.
