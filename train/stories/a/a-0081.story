id: a-0081
genre: news
where: US-TN
published: 2016-11-27
title: The long way home from Lamar Avenue
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=convicted age=37 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: Sunday feature; an early pseudonym stays, later slips in quotes; church, street, twin sister, arrest under a false name

By [[K p7 name|Whitney Carmichael]]

MEMPHIS — [[K p1 other|Rosie]] (not her real name) keeps the porch light on a timer now. It comes on at 4:50 and it goes off at 7, and in the eight months since she came home it has never once surprised her. She likes that in a light.

For two years nothing came on when it was supposed to. She was 16, and then 17, and the man she called her boyfriend was 35, and told the men who came to the motels on Lamar Avenue that she was 22.

"I had three birthdays over there," she said, "and they were all twenty-two."

[[K p3 name|Carlos DeWayne Purifoy]], now 37, was sentenced in September to 30 years for sex trafficking. U.S. District Judge [[K p4 name|Henrietta Boyle]] called what he had done "farming."

Before that, there were the arrests. [[K p1 other|Rosie]] had four. The first time, an officer asked for her date of birth and she gave the one she had been taught. She was booked as [[W p1 alias|Ashley Monroe]], 22, and spent nine nights in the women's jail with a toothache. No one ran her fingerprints against the list of missing children, because [[W p1 alias|Ashley Monroe]] was not a child.

"We weren't looking for a victim, so we didn't find one," Sgt. [[K p5 name|Bill Tate]], who now trains the vice squad, said. "That's on us. I was at the desk one of those nights."

Her mother was looking. [[W p2 name|Yolanda Broadnax]] drove Lamar every Friday after her shift with a picture on the dash, a twin in the back seat and a thermos. The picture was easy to make, she said: she photographed [[W p8 name|Janae]], the one who was left.

"I'd say, you seen this girl? And they'd look in the back and see her," [[W p2 name|Broadnax]] said. "One old fella about had a stroke."

It was that old fella, [[K p6 name|Cleo Bridges]], a tire man, who called in February. He had seen the face from the back seat go by on foot, with no coat.

There was a service in March at [[W p1 other|Greater Mount Nebo]]. The choir sang and [[W p2 name|Yolanda]] stood. "They told me that [[W p1 name|Janelle]] was grown and gone," she told them. "Look here. Look who's on the third row."

[[K p1 other|Rosie]] looks at the porch. At seven, exactly, the light goes off.

"See?" she says.
