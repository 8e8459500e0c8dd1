id: x0046
genre: filing
where: US-SD
published: 2014-10-10
title: In re Marriage of [[D p1 name|Bissonette]]
person p1: role=victim,author age=29 protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=34 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
note: petition for a protection order; filing a paper is no choice; spouse D

STATE OF SOUTH DAKOTA, COUNTY OF PENNINGTON, IN CIRCUIT COURT

[[D p1 name|DARLA BISSONETTE]], Petitioner, v. [[D p2 name|WADE BISSONETTE]], Respondent.  [[D p1 id|PO 14-000633]]

PETITION AND AFFIDAVIT FOR A PROTECTION ORDER (DOMESTIC ABUSE)

1. I am 29 and we've been married since 2009.
2. On Oct 7 at supper [[D p2 name|Wade]] pushed me into the stove and held the door shut.
3. In Sept. he put his hands on my neck. I did not report it.
4. I ask that he keep away from [[D p1 address|1108 Sage Creek Rd.]] and from my work, [[D p1 employer|Prairie Winds Dental]].

Done and ex parte relief GRANTED this 10th day of October, 2014.
[[K p3 name|Hon. Marvin Iron Shell]]
