id: w0091
genre: news
where: US-OK
published: 2024-05-02
title: Lawton officer's body camera: 'Is that your daddy's truck, [[W p1 name|Ranger]]?'
person p1: role=accused age=12 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=deceased age=70 protected=no why=adult-victim
note: juvenile accused with a name that is a word; the truck is a Ranger too (unmarked); father's job

LAWTON — The pickup was a Ford Ranger, and so, confusingly, was the driver.

Officer [[K p2 name|Dee Poolaw]] stopped it at 2:10 on Friday morning because no head showed above the wheel. "Is that your daddy's truck, [[W p1 name|Ranger]]?" she is heard to ask; she had coached him at T-ball. He is twelve. He said he was going to Anadarko, to see his mother's grave, it being her birthday.

Before the stop the Ranger had brushed a man walking on Fort Sill Boulevard. [[K p5 name|Elbert Sandoval]], 70, of [[K p5 address|1814 N.W. Arlington]], died at noon.

The boy is held at the juvenile center. A delinquent petition, [[W p1 id|JDL-24-0-0-6-3]], alleges negligent homicide. District Attorney [[K p4 name|Kyle Breckenridge]] said that it'll stay there: "No one gains if I call a child a man."

The truck, [[W p1 vehicle|tan, tag KIOWA 4471, with a rope and a bale]], belongs to [[W p3 name|Sgt. Wesley Tofpi]], [[W p3 employer|artillery, second of the eighteenth]]. He brought a cushion to the jail. It's the one the boy had sat on.
