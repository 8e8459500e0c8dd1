id: f-0014
genre: news
where: US-VA
published: 2016-02-25
title: Standoff on [[W p1 address|Chinquapin Lane]] ends without a shot
person p1: role=victim age=8 protected=yes why=minor-victim
person p2: role=accused,relative age=36 protected=decide why=identifies-protected
person p3: role=victim,relative age=33 protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: none
note: domestic violence with a child held in the house; naming father or mother names the boy; caption and a neighbour give him away

By [[K p6 name|Abby Trout]]

DUNNEVILLE — The county's new armored truck made its first call last Thursday and went home dirty but unscratched.

[[D p2 name|Jesse Lee Farrow]], 36, surrendered at 4:40 p.m. after holding his 8-year-old [[D p2 relation|son]] for nine hours in [[W p1 address|the white farmhouse with the blue silo on Chinquapin Lane]]. He is charged with abduction, child endangerment, and malicious wounding of [[D p2 relation|his wife]], 33, who had run to a neighbor's with a broken wrist before daylight.

Sheriff [[K p4 name|Bo Carrico]] said a negotiator talked about deer season, the Redskins and the Book of Job. "Whatever kept him talking. He was never mad at the boy. He was mad at the light bill."

The neighbor, [[K p5 name|Wilma Stanfield]], said she had known there was trouble when the woman came across the pasture in her sock feet. "[[W p3 name|Kristen]] never said a word but 'Call.' And all I could think was, [[W p1 name|Caleb]]'s still in there with his [[W p1 body|leg braces]] off."

Deputies carried the child out in a blanket. He asked if he'd be in trouble for missing school.

A magistrate denied bond. The mother was treated at Farmville and released.

PHOTO CAPTION: [[W p1 photo|Little Caleb Farrow waves to deputies from the back of an ambulance.]] (Photo by [[K p6 name|Abby Trout]])
