id: t0092
genre: news
where: US-NC
published: 2020-10-15
title: Man held on forged passport says he found it in a coat
person p1: role=accused age=42 protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
screen p1: none
note: nothing to protect; passport, smuggled, charged adult

CHARLOTTE — In the photograph he is bald, Danish, and six years older. At the counter he was none of these.

[[K p1 name|Roderick Amos Quarles]], 42, of Matthews, was arrested at the airport on Sunday with a passport belonging to [[K p4 name|Jens Mikkelsen]], who'd reported it lost at a barbecue place in August. [[K p1 name|Quarles]] told federal officers that the thing came in the pocket of a thrift-store coat and that he had merely wanted to see whether it would work.

It opened the first door. "Then he said 'Howdy,'" recalled officer [[K p3 name|Lakshmi Turnage]].

No one else is involved, an affidavit says, save a friend, [[K p2 name|Joy Benfield]], who dared him.

