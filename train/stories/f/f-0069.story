id: f-0069
genre: social
where: US-GA
published: 2023-08-02
title: screenshots of the "[[W p1 school|LH]] Youth Parents" group text, as posted on Nextdoor
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen: none
note: a parents' chat about an arrested youth leader; church tied to the victim; phone numbers and emoji hints; someone posts it whole

posted by [[K p6 name|Blaire Standridge]] · Willow Pointe · "Because people deserve to KNOW"

[screenshot 1]

[[K p3 name|Coach Mandy]]: Y'all it's true, he's on the jail website. [[K p2 name|Tanner James Whitlow]], 26. Sexual battery + enticing. Booked 11:40 last night

[[K p4 name|Dr. Sunil P.]]: Our daughters were on that mission trip. Which of them?

[[K p3 name|Coach Mandy]]: 15 yr old. It was one of ours at [[W p1 school|Living Harvest]]. That is all I'm gonna say.

[[K p7 name|Heather (Aiden's mom)]]: I'm just gonna put this here [[W p1 other|🎻🎻 you know who plays it every Sunday]]

[[K p3 name|Coach Mandy]]: [[K p7 name|HEATHER]]

[screenshot 2]

[[K p4 name|Dr. Sunil P.]]: If it is who I believe, her parents are in this chat.

[[K p7 name|Heather (Aiden's mom)]]: omg. which number is theirs

[[W p5 phone|+1 (470) 555-0121]]: It's [[W p5 name|Gloria Baek]]. I'm here. We were going to tell the small group tonight in our own way. [[W p1 name|Eunice]] has seen all of this. She is sitting beside me.

[[K p7 name|Heather (Aiden's mom)]]: I am so so sorry

[[W p5 phone|+1 (470) 555-0121]]: She'd like to say that it's [[W p1 other|a viola]].

[end]

💬 [[K p6 name|Blaire Standridge]]: Removed the last pic at the request of a neighbor. Nextdoor says it'll take 24 hrs to clear.
