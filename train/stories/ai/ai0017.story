id: ai0017
genre: press-release
where: US-KS
published: 2023-06-15
title: Eleven Children Found Cleaning Slaughter Lines on Overnight Shift; Contractor Indicted
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=accused age=35 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: two of eleven children told of; one was arrested for a false identity; the teacher who noticed names no one but the exhibit list does; sponsor aunt is innocent

WICHITA, Kan. — A federal grand jury has indicted the owner and the night manager of [[D p1 employer|Prairie Bright Sanitation LLC]] on charges of forced labor, United States Attorney [[K p5 name|Everett Nakamura]] announced today.

The indictment, [[K p3 id|6:23-cr-10077]], names [[K p3 name|Bradley Scott Oelke]], 47, of Andover, and [[K p4 name|Yesenia Portillo]], 35, of Garden City. It says that from 2021 to this February they used at least eleven children, the youngest 13, to clean head-splitters and brisket saws with acid foam between 11 p.m. and 7 a.m., and that [[K p4 name|Portillo]], whom the crew called [[K p4 alias|La Jefa]], told them that she would have their sponsors deported if they did not finish their "contract." From each check $140 a week was kept for rides, boots and "papers."

"The boots were men's nines," [[K p5 name|Nakamura]] said. "Some wore three pairs of socks."

One child, identified in the indictment as Minor 4, was 14. An ESL teacher, [[K p7 name|Maureen Stapleton-Cruz]], saw that he slept through every first hour and that the skin had come off his forearms. When she asked, he said, "It is the soap." [[K p7 name|Stapleton-Cruz]] called the Department of Labor that day.

Another, Minor 7, was 16 when Finney County deputies stopped a crew van in November. She carried the identity card of a woman of 31, supplied by [[K p4 name|Portillo]], and was charged with identity theft. She was held for nineteen days. Special Agent [[K p6 name|Tom Gutierrez]] said that she kept asking to be let out in time for her shift. [[K p6 name|Gutierrez]] said that the state has agreed to dismiss.

If convicted, [[K p3 name|Oelke]] and [[K p4 name|Portillo]] face up to 20 years. An indictment is an accusation only.

MEDIA MATERIALS
Photo A: sanitation boots, evidence tag 11.
Photo B: "[[W p1 photo|wilmer_forearms_ESL.jpg]]"
Exhibit 3: time cards, "[[W p1 name|AJANEL, W.]]" 02-07-2022 to 01-27-2023
Exhibit 5: Order of dismissal, State v. [[W p2 name|Magdalena Tzoc]], [[W p2 id|FI-2022-CR-000618]] (alias "[[W p2 alias|Rosa Delia Campos]]")
Exhibit 6: Letter of [[W p8 name|Juana Ajanel]], aunt and sponsor, [[W p1 address|Lot 22, East Garden Village]]

NOTE TO EDITORS (added 3:40 p.m.): Exhibits 3, 5 and 6 were posted by mistake. Please do not use the names. [[W p1 name|Wilmer]] and [[W p2 name|Magdalena]] are children. They're enrolled at [[W p1 school|Kenneth Henderson Middle School]] and [[W p2 school|Garden City High]], and reporters have been seen at both. — [[K p6 name|T. Gutierrez]]

NOTE (4:15 p.m.): Please disregard the preceding note also. [[W p1 name|Wilmer Ajanel]]'s counsel may be reached at [[W p1 phone|620-555-0184]]. Ms. [[W p2 name|Tzoc]] is represented by the public defender.
