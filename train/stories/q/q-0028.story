id: q-0028
genre: news
where: US-IL
published: 2011-11-17
title: Juvenile petition in school bus assault
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
screen: none
note: teen accused and teen victim both named by a careless paper

A 15-year-old boy was charged in juvenile court Wednesday with criminal sexual assault of a classmate on a Decatur school bus.

[[W p2 name|Trevon Askew]] is being held at the county youth home. A petition says that he forced the girl, also 15, into a rear seat on Nov. 3 while two others blocked the aisle.

"[[W p1 name|Madison]] begged the driver to stop," her father, [[W p4 name|Paul Hendricks]], said. "Nobody even looked in the mirror." [[W p1 name|Madison Hendricks]] has not returned to [[W p1 school|Stevens Fork High School]].

State's Attorney [[K p3 name|Judith Caspar]] said [[W p2 name|Askew]] will be back before a judge Nov. 30.
