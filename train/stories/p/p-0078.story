id: p-0078
genre: news
where: CA-QC
published: 2012-05-31
title: Mother of boy, 6, thanks bystanders after Gatineau parking lot abduction
person p1: role=victim age=6 protected=yes why=minor-victim
person p2: role=accused age=34 protected=decide why=identifies-protected
person p3: role=victim,relative age=31 protected=yes why=domestic-violence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: parental abduction with domestic violence; W for the mother because naming identifies the child; father D; plate; alert over

GATINEAU, Que. — A 34-year-old man appeared in court Wednesday on charges of abducting his six-year-old son and assaulting the boy's mother in a shopping centre parking lot.

[[D p2 name|Stéphane Gauvreau]], of [[D p2 address|rue du Plateau-Vert]], was ordered held until a bail hearing Monday. He is charged with abduction in contravention of a custody order, assault causing bodily harm and two breaches of probation.

Gatineau police issued an Amber Alert at 5:10 p.m. Monday and cancelled it two hours and 25 minutes later, when the boy was found asleep in a car near Maniwaki. He wasn't hurt.

The mother, [[W p3 name|Isabelle Charron]], 31, said she was loading groceries when she was pushed to the ground. She has a broken wrist.

"I want to say thank you to the ones who ran," [[W p3 name|Charron]] said at a press conference, with her arm in a cast. "Most people filmed. A few people ran."

One who ran was [[K p7 name|Dwayne Pelley]], a Newfoundlander in town for a plumbing convention. He chased the car on foot for two blocks and called out its licence number to a woman with a phone.

"I could hear the little fellow in the back. He was saying, 'Papa, you forgot the ice cream,'" said [[K p7 name|Pelley]].

The alert gave the boy's name as [[W p1 name|Émile]] and said that he wore [[W p1 body|an orange hearing aid in his left ear]]. It described the car as [[W p1 vehicle|a black Hyundai Accent, licence 555 KBD]]. It was still being circulated on Wednesday and [[K p4 name|Lt. Nathalie Pilon]] asked people to take it down.

Crown prosecutor [[K p6 name|Claudia Trépanier]] opposed bail. Defence lawyer [[K p5 name|Robert Assaly]] said that his client, a school board electrician, had been denied two visits and "made a very poor decision on a hot day."

The judge imposed a ban on publication of anything that could identify the child.

[[K p8 name|Susan McAllister]], Outaouais Post
