id: af0118
genre: news
where: CA-AB
published: 2014-03-27
title: Lethbridge couple's 'cousin' paid nothing for six years
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=accused age=54 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: domestic; came as a child of 13 to be schooled; called cousin though no kin

LETHBRIDGE — She was thirteen and was going to be sent to school. In that hope a mother in Bujumbura put her on a plane with people from church.

[[K p2 name|Désiré Nkurikiye]], 57, and [[K p3 name|Odette Nkurikiye]], 54, told the neighbours she was a cousin, which she wasn't. She minded their babies, then other people's, $30 a day to [[K p3 name|Odette]]. If a teacher had asked, there was a letter about homeschooling; no teacher asked. She never had a coin. When at 16 she said she would like to see the library, her hair was cut off, and they told her that girls without papers are put on a boat.

The couple are charged with trafficking and forcible confinement. Both deny it.

[[K p5 name|Gladys Eng]], who lives across the lane, used to see her shake rugs "like she was trying to fly." The two worked out a code with the porch light.

"[[W p1 name|Espérance]] is in Grade 11 now," said [[K p5 name|Mrs. Eng]], "and she's [[W p1 other|nineteen and the oldest in the class at Winston Churchill]], and she's first in it."

Sgt. [[K p4 name|Dale Hruska]] asked her, gently, to stop talking to reporters.
