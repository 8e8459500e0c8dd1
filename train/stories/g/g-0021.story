id: g-0021
genre: blog
where: US-AZ
published: 2020-05-05
title: Red dress no. 14
person p1: role=deceased,victim age=16 protected=decide why=deceased
person p2: role=relative,author age=- protected=decide why=identifies-protected
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=witness age=9 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
screen: none
note: NGO blog by the aunt; a deceased minor (decide); the nine-year-old cousin who saw is protected; the author signs with the same surname

We hang them in the cottonwoods along the Chinle wash on the fifth of May, one for each of ours. I sewed fourteen. Number fourteen is velvet because she wanted velvet for prom.

[[D p1 name|Shaunti Rae Tohannie]] was 16. She threw the discus and she could imitate any teacher. On the eve of the Fair in 2018 she went out to the road to meet someone and she did not come back. It took nineteen days, and then a sheepherder. The FBI agent, Mr. [[K p5 name|Lowell Krantz]], told us at the kitchen table, with his hat on his knee, and I will say that he cried.

[[K p3 name|Vernon Lee Hosteen]], 24, pleaded not guilty to second-degree murder in Phoenix. His trial has been moved four times. We drive five hours each way and sit down and they tell us to come back in spring.

There's a thing that happens when you say "missing" on the phone. The first man asked if she drank. The second one asked which side of the highway, since one is county and the other is Nation and the middle is the state's. I told him that she'd been standing on the yellow line, then, so come all of you.

People ask who saw. Somebody saw. Her little cousin was in the truck with the window down; he was nine. I don't want him bothered any more. He's at [[W p4 place|his other grandmother's, up at Lukachukai Spring]], and he doesn't talk on the phone. [[W p4 name|Tyrese]] used to never stop talking. He drew the truck for the agent, with the right number of lug nuts.

If you're walking with us on Saturday stay six feet apart and wear your mask. There are going to be fourteen chairs too.

Ahéhee',
[[D p2 name|Geraldine Tohannie]], [[D p2 relation|her aunt]]
for Sisters of the Wash
