id: p-0077
genre: news
where: US-ID
published: 2010-10-21
title: Boy, 11, shot at sleepover; gun owner charged
person p1: role=victim age=11 protected=yes why=minor-victim
person p2: role=witness age=12 protected=yes why=minor-witness
person p3: role=accused,relative age=41 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: child victim; the boy who held the gun is a child witness, the accused is his father, so D

TWIN FALLS, Idaho — The owner of a pistol that went off at a sleepover, wounding an 11-year-old boy, was charged Wednesday with felony injury to a child, officials said.

[[D p3 name|Dale Eugene Haskins]], 41, of [[W p2 address|3412 Orchard Lateral Road]], was booked into jail and released on $20,000 bond. He's to be arraigned Nov. 1.

The boy was shot in the shoulder Saturday night while he and three other boys were looking at a loaded .45-caliber handgun that had been left on top of a refrigerator, Sheriff's [[K p4 name|Capt. Marty Goodell]] said. It was in the hand of [[D p3 name|Haskins]]' son, 12.

The injured boy was flown to Boise. His mother, [[W p7 name|Rachel Lindstrom]], said that he'd be home by the weekend and will miss the rest of the football season. He is a sixth-grader at [[W p1 school|Snake Bluff Elementary]].

"[[W p1 name|Tucker]] keeps on telling everybody it was not [[W p2 name|Brody]]'s fault," she said. "He wrote him a note from the hospital. I'm supposed to deliver it, and I don't know if I can go up to that house."

No charges will be filed against the 12-year-old, said Prosecutor [[K p5 name|Anne Marie Etcheverry]]. She said he had called 911 and kept a bath towel pressed on the wound.

[[D p3 name|Haskins]] told deputies that he had taken the pistol out of his truck because of a break-in on the road. He and his wife were outside at a fire pit at the time, according to the report.

Attorney [[K p6 name|Cal Jeppesen]], who represents [[D p3 name|Haskins]], said it was an accident that might have happened in half of the homes in the county. "He's a hunter safety instructor. No one is harder on him than he is," [[K p6 name|Jeppesen]] said.

[[D p3 name|Haskins]] works for a canal company and has no criminal record. If he's convicted, he could get up to 10 years in prison.

The Sheriff's Office gives out cable locks free of charge. Call 208-555-0150.

[[K p8 name|Phil Overacker]] covers public safety for the Magic Valley Independent.
