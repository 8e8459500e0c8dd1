id: ab0092
genre: filing
where: US-MI
published: 2021-03-19
title: Stipulated Order of Diversion — Girls' Court
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: assault on group-home staff hides exploitation; initials with surname; basketball

WAYNE COUNTY FAMILY DIVISION. Petition [[W p1 id|21-501155-DL]]
In re: [[W p1 initials|Z. Abdulle]]
Referee [[K p3 name|Corinne Lipscomb]]

The youth, 16, is charged with assault on a staff person at [[W p1 address|Vista Maria, Rose Cottage]], in that she threw a chair.

IT APPEARS THAT the staff person was, at that moment, telling her that she "had a visitor." The visitor was [[K p2 name|Tyrese Hollowell]], against whom a warrant had been sought. From the seventh grade to the tenth he'd had her come out the side door of [[W p1 school|Cass Lakes Prep]], in her uniform, as some of his customers would pay extra for that. He had bought her braces, and reminded her.

IT IS THEREFORE STIPULATED, the prosecutor consenting, that the petition be held in abeyance and dismissed at 90 days; that she see nobody not on the list; that on the list be her father, [[W p4 name|Yusuf Abdulle]], and her imam.

The youth was asked if there was something she'd like in the order. "Basketball." SO ORDERED: [[W p1 name|Zamzam]] may play. 

[[K p5 name|Lt. Oona Prior]] to serve the warrant.
