id: h-0074
genre: news
where: IE
published: 2018-03-16
title: Judge orders return of wife's passport, dog
person p1: role=victim,relative age=- protected=yes why=domestic-violence-victim
person p2: role=accused,relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=relative age=10 protected=yes why=minor-witness
screen: none
note: domestic violence with a passport held: a near-miss for the trafficking screen; naming the mother would name the child, so W; the father is for the editor

A woman who climbed out of a bathroom window in her socks to get to Ennis District Court on foot was granted a safety order and, after an exchange about ownership, a dog.

[[W p1 name|Valentina Rossi-Keane]] told Judge [[K p3 name|Attracta Moran]] that since Christmas her husband, a fitter of kitchens, had kept back her Italian passport and the car keys and counted the miles on the clock. He'd pushed her into a press. Twice he'd taken the handle off the bedroom door.

She isn't made to work and there is no debt, she agreed with the judge, who said that she had to ask. It was just that he wanted to know where she was "like a person wants to know the time".

[[D p2 name|Raymond Keane]] said that he had been under strain. "Any man would want his wife's passport safe."

Safe from what, asked the judge.

"Airports," he said.

Their ten-year-old had rung the guards in February. The recording was played at low volume. The operator's heard to say, "You're doing great, pet, stay under the bed, what's your name?", and a child says "[[W p5 name|Luca]], and the dog's called Nacho, will he be arrested?"

Solicitor [[K p4 name|Ciara Lyne]], for the wife, said that her client wished for nothing else from the house.

The judge made an order for five years. The passport was to be handed in to the office by 4pm, and the dog by five. "In that order, please," she said, "as I know which one I'd be slow to give back."
