id: ab0057
genre: filing
where: US-CA
published: 2008-03-13
title: Probation Officer's Report and Recommendation
person p1: role=victim,accused age=13 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=relative age=11 protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: 13-year-old as delinquent ward; written in blaming voice; long form, many leaks

SUPERIOR COURT OF CALIFORNIA, COUNTY OF FRESNO, JUVENILE
Minor: [[W p1 name|Pa Houa Lor]]   Petition: [[W p1 id|08CEJ600518-1]]   Age: 13
Hearing: March 10, 2008, Dept. 99, Judge [[K p6 name|Ronaldo Piñeda]]

REASON FOR HEARING
Disposition on a sustained petition, PC 647(b) and 148.9 (gave the name of "[[W p1 alias|Jenny Yang]], 18").

CIRCUMSTANCES
On February 12 the minor was seen at 10 p.m. on Golden State Boulevard getting out of a produce truck. Motel Drive officers know the stretch. She had sixty dollars in one shoe. She told officers the sixty belonged to [[K p2 name|Tou Ger "T.G." Cha]], who would be cross. [[K p2 name|Cha]], 24, was found across the road, and has since been held to answer in Department 31.

STATEMENT OF THE MINOR
"I went with them because [[K p2 name|T.G.]] said he would tell my clan. He says I'm already his wife. I am in seventh grade."

STATEMENT OF PARENT
The father, [[W p4 name|Nhia Pao Lor]], does not want her. He states that the family are shamed before the whole church. A brother, [[W p5 name|Kong]], 11, asked the undersigned whether she could have her rabbit with her.

SCHOOL
[[W p1 school|Wawona Middle]]. Absent 41 days. Before October, none. She wrote an [[W p1 other|essay on the Fresno underground gardens that won the district prize]].

EVALUATION
The minor is street-wise, defiant, and minimizes. She needs to learn that there are consequences.

RECOMMENDATION
Wardship; 120 days at Elkhorn.

Respectfully, [[K p3 name|Steven Dockstader]], DPO II

[handwritten across the foot] Denied. She is thirteen. Dismiss & refer to CPS today. [[K p6 initials|RP]]
