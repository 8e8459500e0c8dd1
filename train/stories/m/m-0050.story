id: m-0050
genre: press-release
where: US-IL
published: 2020-12-09
title: Father Charged After Boy Found Locked in Crawl Space
person p1: role=victim age=9 protected=yes why=minor-victim
person p2: role=accused age=37 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=14 protected=yes why=minor-witness
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=35 protected=decide why=adult-accused
note: relatives as accused; father named with relation: to ask, with his particulars that tell; half-sister called

CONTACT: [[K p4 name|Lt. Dana Okonski-Reyes]], [[K p4 phone|(815) 555-0152]], [[K p4 email|dokonski@kishwaukeesheriff.us]]
Report 20-11873 / Case [[D p2 id|2020 CF 1146]]

On Monday, December 7, deputies answered a 911 call from a home in the 300 block of [[W p1 address|Prairie Schooner Drive in the Wagon Trail subdivision]]. A caller, age 14, said her brother was "under the house and it's cold".

They found a 9-year-old boy in a crawl space with a padlocked hatch. He weighed 41 pounds. He had been kept there, it's alleged, most nights since school went remote, and his camera had been off for eleven weeks. He is at [[W p1 place|OSF, fourth floor pediatrics]].

Arrested: the boy's father, [[D p2 name|Shane Michael Vandermolen]], 37, and stepmother, [[D p7 name|Crystal Vandermolen]], 35, both of that address. Charges are aggravated battery of a child, unlawful restraint and child endangerment. [[D p2 name|Vandermolen]] is a [[D p2 employer|route driver for Frito-Lay]] and was stopped on I-88 in [[D p2 vehicle|his employer's truck, unit 40771]]. Bond: $500,000 each.

Sheriff [[K p3 name|Terrence Whitfield-Ames]]: "A fourteen-year-old did what none of the adults did. I'm not going to say who she is, I'm going to say thank you, [[W p5 name|Addie]]."

Mail carrier [[K p6 name|Glenn Osei]], asked by WKSH whether he'd noticed anything, said that a child's drawing of [[W p1 other|a beagle called Biscuit]] had been taped inside the vent since October, and that it faced out.

Donations for the children may be left at the annex; please don't write names on them.
