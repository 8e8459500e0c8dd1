id: aq0008
genre: news
where: US-IL
published: 2021-07-08
title: Two boys, one adult charged in Galva grain-bin fire
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=accused age=20 protected=no why=adult-accused
person p4: role=victim age=54 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: two juveniles, unnamed at first; leaks in a grandmother's quotation, a Snapchat handle, the four-wheeler; adult's nickname and street are K

By [[K p8 name|Connie Engstrom]]

GALVA — A fire that took two grain bins and a machine shed early on the Fourth of July was set, authorities say, with a case of mortars bought legally in Missouri and a dare.

[[K p3 name|Tyler "Bug" Vanderhyden]], 20, of [[K p3 address|515 SW Third Street]], was charged Tuesday in Henry County Circuit Court with arson and contributing to the delinquency of a minor. Bail was put at $50,000. The case, [[K p3 id|21-CF-198]], was continued to July 26.

Two boys, 15 and 14, were petitioned into juvenile court. Their names are not public.

The bins belonged to [[K p4 name|Lowell Swanson]], 54, who farms east of town on [[K p4 address|County Road 900 North]]. He puts the loss at $310,000, not counting a restored Oliver 77 that was his father's.

"I can hear that tractor in my sleep," [[K p4 name|Swanson]] said. "Not the bins. You can buy a bin."

According to the complaint, [[K p3 alias|Bug]] drove the boys out at 1:20 a.m. in a Ford Ranger. They were followed on a four-wheeler by the older of the two, a machine known all over town for its [[W p1 vehicle|purple fenders and the cow horn]]. A video that went round by breakfast, posted under the name [[W p1 alias|yung.kincaid309]], shows a lit fuse, laughter, and a voice saying, "[[W p2 name|Mateo]], throw it, throw it!"

Fire Chief [[K p5 name|Ron DeSutter]] said four departments were called and that one firefighter was treated for heat. He knows both families. "The [[W p1 name|Kincaid]] kid washed my trucks last summer," Chief [[K p5 name|DeSutter]] said. "He is not a bad boy. He's a boy who has been left to himself."

State's Attorney [[K p6 name|Priya Lindgren]] declined to talk about the juveniles other than to say that neither would be tried as an adult. "This was stupid and it was a felony," [[K p6 name|Lindgren]] said. "It can be both."

The grandmother of the 14-year-old came to the door of [[W p2 address|the blue duplex across from the water tower]] and spoke through the screen. "He came home smelling like a match," said [[W p7 name|Socorro Benavides]]. "I said, [[W p2 name|Teo]], what did you do, and he sat down in the tub with his clothes on." The boy, she said, had been the [[W p2 other|only freshman on the scholastic bowl team]] at [[W p2 school|Galva High]] and had a part-time job candling at [[W p2 employer|the Bishop Hill egg farm]].

The older boy, who lives with an uncle, was sent to the detention home at Galesburg (No. [[W p1 id|21-JD-44]]). [[K p3 name|Vanderhyden]]'s lawyer said his client had once been in that court himself at 16 and "ought to have remembered what it felt like."

The Kincaid Street block party, set for Saturday, is off because of the burn ban.
