id: p-0090
genre: news
where: US-VT
published: 2026-01-22
title: Rutland man pleads not guilty in fatal snowmobile collision
person p1: role=accused age=40 protected=no why=adult-accused
person p2: role=victim,deceased age=57 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: nothing to protect; adult accused and adult victim

RUTLAND, Vt. (Green Mountain Wire) — A Rutland man accused of driving a snowmobile while drunk on New Year's Eve and striking a woman who was walking her dog pleaded not guilty Wednesday to charges in her death.

[[K p1 name|Jesse Alan Trombley]], 40, of [[K p1 address|Killington Flats Road]], is charged with grossly negligent operation with death resulting and operating a snowmobile under the influence with death resulting. Each is punishable by up to 15 years in prison.

[[K p2 name|Margaret Fenn]], 57, of Pittsford, a town librarian, died of her injuries at the hospital in Burlington on Jan. 2.

[[K p3 name|Game Warden Lt. Cole Rivers]] wrote in an affidavit that [[K p1 name|Trombley]] left a party at a camp near Chittenden Reservoir at about 9:30 p.m. and was traveling at between 55 and 60 mph on a trail that's posted at 35. His machine's headlight was broken. A breath test taken at 11:08 p.m. showed a blood-alcohol concentration of 0.142. The legal limit is 0.08.

[[K p2 name|Fenn]] was wearing a reflective vest, [[K p3 name|Rivers]] wrote. The dog, a setter, wasn't hurt and stayed with her.

[[K p1 name|Trombley]] stopped, called for help and gave first aid until a rescue crew arrived, according to court records. He told [[K p3 name|Rivers]], "I never saw her, I never saw her, I never saw anything."

Superior Court [[K p6 name|Judge Emeka Nwosu]] released him on conditions. He is not to drink or drive any motor vehicle, and must be at home from 7 p.m. to 6 a.m. He works as [[K p1 employer|a heating technician]] and asked for permission to go out on emergency calls. It was denied.

Defense attorney [[K p5 name|Seth Abramowitz]] said that his client is heartbroken and that there are questions about the way the trail was marked.

Deputy State's Attorney [[K p4 name|Diana Leclerc]] said the investigation isn't over and that more charges could follow.

[[K p7 name|Walter Fenn]], the victim's brother, sat in the front row with several of her coworkers. He said she knew the trail better than anybody and had read aloud at the children's hour that afternoon. "It was a book about snow," he said.

A status conference is set for March 4. The docket number is [[K p1 id|26-CR-00071]].

By [[K p8 name|Kate Duquette]]
