id: p-0062
genre: news
where: US-AL
published: 2016-08-18
title: Day care worker's husband indicted in Dothan abuse case
person p1: role=victim age=5 protected=yes why=sexual-offence-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: day care where the child attends (W); first name in a mother's post; wife of accused not a relative of the victim

DOTHAN, Ala. — A Houston County grand jury has indicted a 47-year-old man on charges that he sexually abused two children at a home day care run by his wife.

[[K p2 name|Gerald Ray Hutto]] was arrested Tuesday evening at [[K p2 employer|the truss plant where he works]] and is being held without bond, according to the sheriff's office. He is charged with two counts of sexual abuse of a child under 12 and two of enticing a child.

The children, a boy of 5 and a girl of 4, attended [[W p1 school|Little Lambs]], which [[K p6 name|Pamela Hutto]] has operated since 2004. She has not been charged. The state Department of Human Resources suspended her license July 27.

[[K p4 name|Sgt. Felicia Grimsley]] said investigators have spoken with 22 families and would like to talk to others whose children attended in the past.

"This isn't a case where a stranger got in," [[K p4 name|Grimsley]] said. "We want parents to listen to their kids and not to question them. Call us and we've got people who are trained for that."

The case came to light when the boy told his mother. She wrote about it the same night on a neighborhood page, without a name, but added in answer to a comment, "[[W p1 name|Jaxon]] has no reason to lie about this he is FIVE." The post was removed by its author on Sunday after it had been copied to several other pages.

[[K p7 name|Dr. Naomi Feldstein]], a child psychologist in Birmingham who isn't involved in the case, said posts like that are understandable but can hurt a prosecution.

District Attorney [[K p3 name|Kirke Dunaway]] said that his office would ask for the children to be allowed to testify by video.

[[K p2 name|Hutto]]'s court-appointed attorney, [[K p5 name|Ashton Ledbetter]], said his client would plead not guilty and waive a reading of the indictment. "He has helped raise half the children on that side of town," [[K p5 name|Ledbetter]] said.

Arraignment is set for Aug. 31. Each count of sexual abuse of a child under 12 carries 10 to 20 years.

Contact [[K p8 name|Jeremy Wise]] at [[K p8 email|jwise@wiregrassdaily.example]] or 334-555-0104.
