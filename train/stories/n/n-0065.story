id: n-0065
genre: news
where: US-MS
published: 2007-04-03
title: Fourth-grader's 911 call opens [[K p2 name|Lott]] trial
person p1: role=witness age=9 protected=yes why=minor-witness
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=victim age=62 protected=decide why=identifies-protected
person p4: role=victim age=12 protected=yes why=minor-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=bystander age=- protected=no why=adult-bystander
note: home invasion; one child is victim, one witness; prosecutor has accused's surname; nickname

MERIDIAN — The first voice that jurors heard in Circuit Court on Monday was nine years old and very polite.

"Yes ma'am, there's a man and he's got Granny's pocketbook and he's got my sister by the hair." The operator asks for a name. "[[W p1 name|Junebug]]. I mean [[W p1 name|Ezekiel]]." The court reporter took it down.

[[K p2 name|Antwon Lott]], 30, is accused of burglary, kidnapping and the armed robbery of Mrs. [[D p3 name|Earnestine Gully]], 62, at her home [[D p3 address|off Dogwood Lake Road]] in October. A girl of 12 was pulled as far as the carport. District Attorney [[K p5 name|Bilbo Lott]], no kin, told the jury that she bit him.

[[K p7 name|Marvin Teague]], for the defense, said that his client had gone in to collect a debt and had left when he saw children. "Ms. [[W p4 name|Kiara]] says that he had a gun. The boy, who was nearer, says it was a flashlight."

Mrs. [[D p3 name|Gully]] testified that she knows a flashlight from a pistol. She had her pocketbook on her lap, in a plastic bag, with a tag on it.

Judge [[K p6 name|Octavia Gully-Simms]] had revealed a distant kinship to the victim; both sides waived. [[K p8 name|Lt. Raymond Poole]] will testify about a tooth mark. [[K p9 name|Pastor Cleophus Dunn]] brought a bus.
