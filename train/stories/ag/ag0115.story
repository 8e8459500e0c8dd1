id: ag0115
genre: filing
where: IN-TN
published: 2016-02-03
title: Domestic enquiry: summary of finding (canteen)
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=witness age=- protected=no why=adult-bystander
screen: none
note: disciplinary finding on a canteen theft; nothing to protect

Finding in charge sheet no. 9 of 2015, Arcot Bearings Ltd

1. The delinquent workman, [[K p1 name|Thiru M. Selvakumar]], token 2204, cook grade II, was charged that on the night of Pongal he removed from the canteen one (1) grinder stone, of weight about 38 kg.

2. He pleaded that no man could.

3. The watchman, [[K p3 name|Thiru Ghouse Basha]], deposed that he saw the workman go out at 11:40 "walking like a lady in her ninth month".

4. The stone was produced from his wife's kitchen. She was unwilling to part with it.

5. Misconduct is proved. Having regard to eighteen years' clean service, dismissal would be shockingly disproportionate. Increment is stopped for one year. The stone may be purchased.

Sd/- [[K p2 name|R. Meenakshisundaram]], Enquiry Officer
