id: h-0034
genre: news
where: GB-SCT
published: 2005-11-03
title: Mother of murdered boy: 'Say his name right'
person p1: role=deceased,victim age=12 protected=decide why=deceased
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=accused age=15 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
note: deceased child (decide) and a juvenile accused whose name leaks from wreath card; Scottish law covers under-16 in any court; surname misspelt and corrected

[[K p5 name|Kirsty Baillie]]

THE mother of a 12-year-old boy who died after an attack in a Dundee multi's lift has one request to the newspapers.

"It's [[D p1 name|Kacper]]. With a K and a C and a P," said [[D p2 name|Agnieszka Lis]] in the flat where his trainers are still on the radiator. "One paper puts [[D p1 name|Casper]]. He's not the ghost."

[[D p1 name|Kacper Lis]] had lived in Scotland for fourteen months and had, she said, a better accent than the minister. On 19 October he went out for milk.

A boy of 15, who can't be named because of his age, has appeared in private at the Sheriff Court charged with murder. He made no plea and was taken to a secure unit. Procurator fiscal [[K p4 name|Iain Meldrum]] said there'd be no comment until the trial at the High Court.

Flowers lie six deep at the foot of the block. Among them are a Dundee United scarf, a Polish flag that some class of weans had coloured in, and a card in ballpoint, since taken away by officers: "sorry wee man, he wisnae himsel. [[W p3 name|Stevie Rae]]'s brother."

Chief Inspector [[K p6 name|Morag Lindores]] asked people to stop gathering outside [[W p3 address|the close at 40 Lansdowne Gate]]. "There are other families who live on that stair."

Mrs [[D p2 name|Lis]] goes every evening to straighten the flowers. She doesn't take the lift.
