id: a-0013
genre: news
where: US-IL
published: 2010-08-17
title: 2 boys charged as juveniles in fire at shuttered school
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=accused age=12 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: none
note: police do not name; the coach and a grandmother do, and the street

By [[K p6 name|Gretchen Voss]]

KANKAREE, Ill. — Two boys who wanted to see whether a globe would burn are accused of setting the fire that destroyed the old Lincoln School.

The boys, 13 and 12, were taken to the juvenile detention center Sunday and released to their families on Monday. Each faces a petition alleging arson. Because they are charged as juveniles, police Cmdr. [[K p3 name|Anton Jurkovic]] declined to identify them.

The building, empty since 2006, was to have become apartments for seniors. By 9 p.m. Saturday it was four walls and a flagpole. Two firefighters were treated for heat.

"It's a shame, but they're not bad kids," said [[K p5 name|Reggie Tolliver]], who runs the summer baseball league across the street. "[[W p1 name|Deshawn]] is my shortstop. He came up to me that night with soot on his face and asked if anybody was in there."

At a house on [[W p2 address|West Hawkins]], the younger boy's grandmother sat on the step with the screen door open behind her. [[W p4 name|Ruthanne Kozak]] said he would not eat.

"[[W p2 name|Petey]] found the matches," she said. "I know it because they were mine."

Cmdr. [[K p3 name|Jurkovic]] said that the globe, which is in evidence, only melted.
