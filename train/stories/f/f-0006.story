id: f-0006
genre: school
where: US-MS
published: 2009-02-05
title: Tishabee Attendance Center names third nine weeks honor roll
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=8 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; children named outside any crime, one is a "victim" in a play

Principal [[K p6 name|Earnestine Gilliam]] is proud to announce the following scholars.

SUPERINTENDENT'S LIST (all A's). Third grade: [[K p1 name|Ja'Kayla Moffett]], [[K p2 name|Hope Tran]]. Fourth grade: [[K p3 name|Walker Thames]].

PRINCIPAL'S LIST (A's and B's). Third grade: [[K p4 name|Chase Billie]], [[K p5 name|Maria de los Angeles Ruiz]].

A special hand goes to [[K p7 name|Grace Ann Upchurch]], 8, who stepped in with one night's notice as the Wolf's Second Victim in the P.T.O. play and did not break character when the chimney fell. [[K p2 name|Hope]] and [[K p4 name|Chase]] were trees. We hope to see everyone at the spring program!
