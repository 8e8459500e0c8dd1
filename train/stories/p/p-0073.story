id: p-0073
genre: news
where: US-CA
published: 2021-07-22
title: Fresno police: Boy, 10, saw father shoot mother's coworker
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=accused age=36 protected=decide why=identifies-protected
person p3: role=victim,deceased age=33 protected=no why=adult-victim
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=relative age=- protected=no why=adult-bystander
note: child witness; his accused father is D; mother W; adult murder victim stays

By [[K p8 name|Omar Castillo]]
The Valley Tribune

FRESNO — A 36-year-old man accused of shooting his wife's coworker in front of his young son was charged with murder Wednesday, prosecutors said.

[[D p2 name|Hector Manuel Robles]], of [[W p1 address|East Garland Circle]], pleaded not guilty in Fresno County Superior Court. He's being held without bail.

[[K p3 name|Andre Tyrone Mackey]], 33, died at Community Regional Medical Center on Sunday evening. He was a respiratory therapist at [[K p3 employer|a rehabilitation hospital]] and was driving a colleague home after her car broke down, [[K p5 name|Lt. Sandra Vang]] said.

When they pulled up, [[D p2 name|Robles]] came out of the house with a handgun, police allege. His 10-year-old son followed him onto the driveway and was standing about 6 feet away when the shots were fired.

The boy made the first call to 911. [[K p5 name|Vang]] said he gave the address, his father's name and the make of the gun, and then told the dispatcher that he was going to sit with the man so he would not be alone.

"I've been doing this for 21 years. I had to go and stand outside," [[K p5 name|Vang]] said.

The caller is not identified by police. But a neighbor's doorbell camera recorded a woman, [[W p4 name|Lorena Robles]], crying out, "[[W p1 name|Mateo]], get away from him, [[W p1 name|Mateo]], come here to me." The recording was aired Monday on two television stations and had more than 300,000 views.

Deputy District Attorney [[K p7 name|Deanna Cole]] asked the court to order that the boy not be contacted by anyone on behalf of the defense without permission. The judge took the matter under submission.

Defense attorney [[K p6 name|Phil Abrahamian]] said [[D p2 name|Robles]], a diesel mechanic, had lost a brother to COVID-19 in January and had not been himself. "There's more than one tragedy in this," he said.

[[K p9 name|Denise Mackey]] said that her son had been a helper from the time he could walk. A vigil will be held at 7 p.m. Friday outside the hospital.

[[D p2 name|Robles]] is due back in court Aug. 5. If convicted, he faces 50 years to life.
