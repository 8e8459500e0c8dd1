id: h-0077
genre: news
where: GB-NIR
published: 2017-02-09
title: Inquest: farmer and his tractor 'had never had a cross word'
person p1: role=deceased age=70 protected=no why=deceased
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative age=11 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; an accident, no crime; a grandson of 11 who found the phone is in no crime story

A CORONER has asked farmers over retirement age to think before they work alone, after an inquest heard that a man of 70 lay from noon until dusk within sight of his own kitchen.

[[K p1 name|Norman Alexander Gault]], of [[K p1 address|Drumskee Road]], had been clearing rushes on 4 June when his Massey Ferguson turned over on a bank that he had mown every summer since he was fourteen.

His wife, [[K p3 name|Ina Gault]], told Coroner [[K p2 name|Suzanne Haughey]] that she'd looked out and seen it parked, as she thought. "He'd sit on it to think. I didn't like to call him if he was thinking."

It was their grandson, [[K p6 name|Jake Gault]], 11, who was sent up with the tea and who had the sense to ring the helicopter people and tell them which field, by the colours of the sheep.

A neighbour, [[K p4 name|Malachy O'Hare]], came over the ditch with a digger. The two hadn't spoken for nineteen years about a lane. "I held his head," [[K p4 name|Mr O'Hare]] said. "He says to me, you can have the lane. I says, I don't want it now."

Pathologist [[K p5 name|Dr Alastair Benn-Okoro]] gave the cause of death as crush injury to the chest. It couldn't have been survived for longer than it was.

No fault was found with the tractor. It was in the way of being a member of the family, [[K p3 name|Mrs Gault]] said; the two of them had never had a cross word.

The coroner recorded that he died by accident, and spoke of [[K p6 name|Jake]], who was in court in his school tie, as a credit to his people. She let him sit in her chair.
