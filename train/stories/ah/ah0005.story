id: ah0005
genre: filing
where: US-TN
published: 2017-11-30
title: AFFIDAVIT OF COMPLAINT, General Sessions Court of Rutledge Fork County, Tennessee
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=39 protected=decide why=adult-accused
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=witness age=11 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen p1: none
note: abuse within the household by a stepfather, no money; the affidavit starts with A.R. (kept) and slips into the name; brother as child witness

STATE OF TENNESSEE v. [[D p2 name|DWIGHT ALLEN RENFROE]]
Warrant No. [[D p2 id|GS-17-2206]]

I, Detective [[K p5 name|Kwame Boateng]], being sworn, state as follows:

1. I am assigned to the special victims section of the Sheriff's Office, badge [[K p5 id|217]]. This affidavit is made for the arrest of [[D p2 name|Dwight A. Renfroe]], W/M, 39, DOB [[D p2 birthdate|June 6, 1978]], a pipe fitter, for statutory rape by an authority figure, and sexual battery.

2. On November 21, 2017, a 14-year-old female, hereafter A.R., told her school counselor at [[W p1 school|Blue Spring Middle]] that her stepfather had come into her room "since before Easter." The counselor, [[K p6 name|Ines Villalobos]], called the hotline within the hour.

3. A.R. lives with her mother, stepfather and brother at [[W p1 address|the double-wide behind Cagle's Tire on Pond Hollow Road]]. Her room is the one with the window unit.

4. A forensic interview was held on November 22 by [[K p7 name|Margaret Oyelaran]], interviewer. A.R. gave dates tied to the 4-H fair, where she showed [[W p1 other|the one-horned goat that took reserve champion]]. Ms. [[K p7 name|Oyelaran]] found the account clear and free of coaching. When asked what he called her, A.R. answered, "He says [[W p1 alias|Bitsy]]. Everybody does."

5. The brother, J.R., age 11, stated that he heard [[W p1 name|Autumn]] say "stop, [[D p2 name|Dwight]]" through the wall on two nights, and that he turned on his game so as not to hear. [[W p4 name|Jonah]] is in fifth grade at [[W p4 school|Blue Spring Elementary]].

6. The mother, [[W p3 name|Krista Renfroe]], at first told me that her daughter "makes up stories." On November 24, Mrs. [[W p3 name|Renfroe]] called back from [[W p3 phone|931-555-0157]] and said she had found the lock removed from the bedroom door. She has since taken both children to [[W p1 place|her sister's in Decherd]].

7. I interviewed the defendant at the jail annex. [[D p2 name|Renfroe]] admitted to removing the lock and to "horseplay." He asked me whether [[W p1 name|Autumn Rae]] had "said anything about the camper."

8. A search of the camper, a [[D p2 vehicle|2004 Coachmen, TN tag 51R-0YZ]], yielded a child's diary with the first page signed "[[W p1 name|A. R. Whitlow]], age 13, keep out."

Wherefore I ask that a warrant issue.

[[K p5 name|K. Boateng]], Affiant

Sworn before me this 30th day of November. Probable cause found. Bond $150,000; no contact with the child or with any witness under eighteen. /s/ [[K p8 name|Leland Satterfield]], Judicial Commissioner

Clerk's index: [[D p2 name|RENFROE D]] / viol. TCA 39-13-532 / prosecutor [[K p5 name|BOATENG]] / victim: minor [[W p1 name|WHITLOW]] / counselor [[K p6 name|VILLALOBOS]] subp. 12-14 / hearing before [[K p8 name|Satterfield]], Rm. 2
