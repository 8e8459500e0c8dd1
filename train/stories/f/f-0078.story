id: f-0078
genre: interview
where: US-GA
published: 2017-07-07
title: 'He took my ones': a talk with the proprietor
person p1: role=victim age=8 protected=yes why=minor-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=witness age=6 protected=yes why=minor-witness
person p7: role=bystander age=- protected=no why=adult-bystander
screen: none
note: a child robbed at a lemonade stand, a charming interview, and every rule broken: name withheld in the intro and used in the caption, brother a witness, corner and sign

On Monday, at a quarter to three, a man on a bicycle robbed a lemonade stand at [[W p1 address|the corner of Azalea and Third]]. It was the second armed robbery of the year in Poulan Mills, if you count a stick. The owner, who's 8, agreed to talk to the Banner on condition that we buy something. Her mother asked that we not use her name, so we won't.

BANNER: How was business before?

OWNER: Good. It was nine dollars. Also a Canadian.

BANNER: Tell us about the man.

OWNER: He said "How much," and I said "A dollar," and he said, "No, how much you got." And I said that's not a flavor.

BANNER: Were you scared?

OWNER: [[W p6 name|Benji]] was. He's six. He got under the table with the ice. I told the man that my brother had asthma and to please be quick. He took my ones.

BANNER: Then what happened?

OWNER: I wrote down his bicycle.

(Lt. [[K p3 name|Sherrod Akins]] confirms it. She had written down, in crayon, that it was green, that it said MONGOOSE, and that the left pedal was a spool. [[K p2 name|Antwan Cleveland Jessup]], 24, was found in under an hour, at the Dairy Lane, paying in ones. He's charged with robbery by intimidation and has written her a letter.)

BANNER: What did the letter say?

OWNER: He's sorry and he spelled it right. He said he was thirsty. I'd have given him one. We have a policy.

BANNER: What'll you do now?

OWNER: Iced tea. The margin's better.

[[K p7 name|Mayor Peaches Tillman]] has proclaimed Saturday [[W p1 other|Half-Sour Day]], in honor of the house recipe.

PHOTO: Back in business: [[W p1 name|Annalise Threadgill]], left, and mother [[W p5 name|Corrie]], beneath the new awning. (Banner photo/[[K p4 name|Dot Sumner]])
