id: s-0028
genre: filing
where: US-IL
published: 2009-10-02
title: Docket call, Courtroom 302
person p1: role=accused age=30 protected=no why=adult-accused
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=accused age=- protected=no why=adult-accused
note: juvenile case listed among adult ones

9:00 People v. [[K p1 name|Wojcik, Marek]], [[K p1 id|09 CF 1107]], burglary, status
9:15 In the Interest of [[W p2 name|Jamal Weathersby]], a minor, [[W p2 id|09 JD 330]], theft, adjudicatory hearing
9:30 People v. [[K p3 name|Tran, Kimberly]], [[K p3 id|09 TR 55018]], speeding, plea
