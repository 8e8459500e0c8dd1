id: ab0070
genre: filing
where: US-PA
published: 2005-02-17
title: Notice of Hearing, Certification to Criminal Proceedings
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
note: two co-accused: one stays juvenile (W), one charged as an adult (D)

COURT OF COMMON PLEAS, LACKAWANNA COUNTY
In re: [[W p1 initials|R. Piccolini]], a minor, [[W p1 id|JV 05-0098]]
Commonwealth v. [[D p2 name|Darnell Askew]], [[D p2 id|CP-35-CR-0471-2005]]

PLEASE TAKE NOTICE that the District Attorney has filed an information directly against [[D p2 name|Darnell Askew]], 17, as an adult, the robbery of the Minooka Beverage Barn on January 8 having been committed with a sawed-off shotgun. The clerk, [[K p3 name|Gus Papadakis]], was unhurt.

As to the co-respondent, 15, who is said to have waited on a sled, the matter shall remain in Juvenile Court and is CLOSED.

Counsel is reminded that [[W p1 name|Ricky Piccolini]] will be brought by the rear stair, as his classmates at [[W p1 school|West Scranton Intermediate]] have been coming to see.

BY THE COURT: [[K p4 name|Concetta Brennan]], J.
