id: ab0008
genre: filing
where: US-MN
published: 2005-05-19
title: Petition — Delinquency
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=victim age=58 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p5: role=witness age=13 protected=yes why=minor-witness
note: juvenile petition with birth date, parents, school; adult victim stays

STATE OF MINNESOTA, COUNTY OF STEARNS, JUVENILE DIVISION
File No. [[W p1 id|J4-05-50377]]

In the Matter of the Welfare of: [[W p1 name|SHANE WILLIAM GUNDERSON]], D.O.B. [[W p1 birthdate|11/02/1990]]
Parent: [[W p2 name|Lorraine Gunderson]], [[W p1 address|418 Aspen Lane, Lot 7]], St. Cloud

Your Petitioner, [[K p4 name|Karl Besserud]], Assistant County Attorney, alleges that the above-named child committed ARSON IN THE THIRD DEGREE, Minn. Stat. § 609.563, in that:

On or about April 30, 2005, a fish house belonging to [[K p3 name|Virgil Mark Olmstead]], 58, and stored on blocks behind his garage, was burned. Loss is put at $2,800. [[K p3 name|Olmstead]] told Deputy [[K p6 name|Hauge]] that he saw a boy in a [[W p1 body|green cast]] running toward the tracks. On May 2 the vice principal at [[W p1 school|North Junior High]] informed the deputy that an eighth grader had come to school with his cast cut off and his hair singed.

A classmate, [[W p5 name|Tou Vang]], 13, said that [[W p1 name|Shane]] told him on the bus he "just wanted to see if the propane thing was true."

WHEREFORE your Petitioner prays that the child be adjudicated delinquent and that restitution be set.

Cc: public defender; [[W p2 initials|L. Gunderson]]; probation
