id: p-0084
genre: news
where: CA-SK
published: 2007-08-16
title: Regina woman sentenced for setting fire to ex-employer's greenhouse
person p1: role=convicted age=42 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=expert age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; adult arson; health facts of an adult offender

REGINA — A former greenhouse employee who set a fire that destroyed 60,000 bedding plants a week before Mother's Day was sentenced Wednesday to two years less a day, to be served in the community.

[[K p1 name|Donna Marie Zerr]], 42, pleaded guilty to arson causing damage to property. She had worked for eight years at [[K p1 employer|Lautermilch Gardens]], east of the city, and was laid off in March.

Provincial court [[K p3 name|Judge Albert Desnomie]] said that the offence would normally call for a jail term. He accepted the opinion of a psychiatrist, [[K p7 name|Dr. Samir Haddad]], that she'd been severely depressed and is unlikely to do it again.

Under the conditional sentence, she must remain at her home at [[K p1 address|447 Elphinstone Bay]] except for work, worship and medical appointments. She will do 240 hours of community service and pay restitution of $18,000.

Court heard [[K p1 name|Zerr]] drove to the greenhouse at about 4 a.m. on May 6 with a jerry can, then sat in her car until firefighters came and told them she was the one they were looking for. The damage was estimated at $290,000. No one was hurt.

Owner [[K p2 name|Heinz Lautermilch]] said that he'd known something was wrong and wishes he had gone to see her. "She started every petunia in that place from seed," he said. "I couldn't believe she could burn them. I still can't."

He added that he won't be hiring her back.

Crown prosecutor [[K p4 name|Fiona Prokop]] had asked for 18 months in jail, saying there was a risk to the volunteer fire department. Four of its members were treated for heat exhaustion.

Defence lawyer [[K p5 name|Ryan Tchorzewski]] said his client was relieved. "She intends to pay back every cent, and has asked if some of the community service may be done in the city's flower beds," he said.

[[K p3 name|Desnomie]] said he would leave that one up to her supervisor.

The greenhouse was rebuilt with help from neighbours and will open in February. It was insured for about half.

[[K p6 name|Barb Kincaid]], Queen City Leader
