id: af0103
genre: news
where: US-SC
published: 2022-11-17
title: Bakery owner turns down franchise 'promised land'
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
note: innocent: business feature; recruiter, promised, fees, working without a day off

GREENVILLE — Three separate recruiters have driven to [[K p1 name|Yolanda Teague]]'s door to tell her how rich she could be.

"They promise you the moon, and after that they show you what the moon costs per month," said [[K p1 name|Teague]], who has run a biscuit counter on Augusta Street since she was laid off from a mill. The last one wanted a $45,000 fee, all of her recipes and nineteen years.

She works from three in the morning with no day off but Sunday. She locks the doors at noon. No one's making her, she said: "I'm the boss, and the boss is mean."

Her one employee, [[K p2 name|Summer Blassingame]], has been with her for six years and is paid, she says, "in money, thank you, and in biscuits."

What did [[K p1 name|Teague]] tell the recruiter? "I told him what I tell the dough. Sit there. See if you rise."
