id: a-0005
genre: news
where: US-KY
published: 2014-11-06
title: Stepfather gets 20 years in abuse case
person p1: role=victim,witness age=11 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=43 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: none
note: relation in headline and text names the victim's household; paper prints hamlet and lone first name

A Harlan Fork man convicted in August of abusing a child who lived in his house was sentenced Monday to 20 years in prison.

[[D p2 name|Randall Clay Sizemore]], 43, showed no emotion as Circuit Judge [[K p3 name|Pauline Goins]] followed the jury's recommendation. He will not be eligible for parole until he has served 85 percent.

The girl, now 13, is [[D p2 name|Sizemore]]'s [[D p2 relation|stepdaughter]]. The abuse took place over most of a year at the family's home in the [[W p1 place|Pigeon Roost]] community while her mother, [[W p5 name|Lisa Sizemore]], worked nights at the [[W p5 employer|nursing home in Cawood]].

Commonwealth's Attorney [[K p4 name|Garnett Eversole]] read a letter from her. It ended: "I am not scared of the dark any more. I am only scared of trucks."

[[D p2 name|Sizemore]]'s family asked for leniency. His brother told the court that [[W p1 name|Kelsie]] "had always been one to make up stories," at which [[K p3 name|Goins]] struck the gavel and told him to take his seat.

"This child told the truth to twelve strangers," the judge said. "It is on the record, and it will stay on it."
