id: g-0040
genre: filing
where: US-SD
published: 2005-09-27
title: UNITED STATES v. [[W p1 name|JOHN WALLACE BLACK CROW]], JUVENILE — INFORMATION
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=witness age=13 protected=yes why=minor-witness
person p6: role=official age=- protected=no why=official
screen: none
note: a sealed federal juvenile paper that got on the public docket; caption has the name; 'Black Crow' is also a creek and a road

UNITED STATES DISTRICT COURT
DISTRICT OF SOUTH DAKOTA, WESTERN DIVISION

UNITED STATES OF AMERICA, Plaintiff,
vs.
[[W p1 name|JOHN WALLACE BLACK CROW]], a male juvenile, DOB [[W p1 birthdate|08-14-1989]], Defendant.

CR. [[W p1 id|05-50117-JUV]]          *FILED UNDER SEAL* (stamp illegible)

The United States Attorney charges:

On or about the 2nd day of September, 2005, near Black Crow Creek, in Indian country, the juvenile, then 16 years of age, did commit an act of juvenile delinquency, to wit: assault with a dangerous weapon, in that he did strike [[K p2 name|Harold Gerber]], an adult and a non-Indian, on the head with a fence stretcher, in violation of 18 U.S.C. §§ 113(a)(3), 1153 and 5032.

CERTIFICATION
I certify that the tribal court has declined the matter. It was explained to me by Judge [[K p6 name|Lavonne Iron Shell]] that the tribal court would "have had them shake hands by now."

STATEMENT OF FACTS (unsigned)
[[K p2 name|Gerber]] leases grass along the creek. He came upon two youths at his gate. The older, known as "[[W p1 alias|Wally B]]," told him that their mare was inside. [[K p2 name|Gerber]] said that it was his mare now. The younger, [[W p1 relation|a sister]], 13, says [[K p2 name|Gerber]] took hold of her sleeve. She's the only witness. [[W p5 name|Jolie]] signed her statement [[D p5 initials|J.B.C.]] and drew the brand.

Conditions: release to [[W p4 name|Winona Black Crow]], [[W p4 relation|grandmother]], [[W p1 address|the log house two miles past the Wanblee dump]]; school ([[W p1 school|Medicine Root Junior-Senior]]); no contact with [[K p2 name|Gerber]], or with the mare.

[[K p3 name|Kirsten Amdahl]], Assistant U.S. Attorney
