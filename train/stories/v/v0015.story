id: v0015
genre: email
where: US-WA
published: 2020-01-31
title: FW: heads up before Monday - pls don't fwd
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=13 protected=yes why=identifies-protected
screen: sex-trafficking-minor
note: forwarded school email; half name, class period, student id, brother in full

From: [[K p3 name|Helen Vuong-Ashby]]
To: Attendance; 11th grade team
Subject: heads up before Monday - pls don't fwd

All,

[[W p1 name|Malia T.]] ([[W p1 id|student 4407163]], [[W p1 other|my 2nd period ceramics and the only girl in auto shop]]) is returning to us after the break. You probably heard on KIRO that a twenty-year-old was arrested in Federal Way. That was about her. He was her boyfriend until he wasn't; then he had an app and a car, and other people's twenties in the sun visor, and she was what they'd paid for. Detective [[K p4 name|Ngozi Adair]] says that he threatened to show the pictures to her church.

Please: no hall passes alone, no "we missed you!" in front of the room. Her brother [[W p5 name|Sione Tuilagi]] in 8th grade knows some of it. If [[K p2 name|Braxton Keough]] or any friend of his appears on campus call me and then 911, in whichever order is quicker.

[[W p1 name|Malia]] asks to keep her seat by the kiln.

[[K p3 initials|H.V.A.]], counseling
