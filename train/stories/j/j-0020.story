id: j-0020
genre: news
where: US-IL
published: 2009-03-12
title: Teen charged as adult in Austin el platform stabbing
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=victim age=41 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=accused age=14 protected=yes why=juvenile-accused
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
note: 16-year-old in adult court (D), his 14-year-old brother in juvenile court (W) with the same surname; mother D; suburb Laramie is a street

A 16-year-old West Side boy was ordered held without bail Wednesday on charges that he stabbed a CTA electrician over a pair of headphones, and his kid brother has been sent to juvenile court for holding the man's arm.

[[D p1 name|Dontrell Meeks]], of [[D p1 address|the 5200 block of West Iowa]], is charged as an adult with attempted murder and armed robbery. Cook County Judge [[K p3 name|Raymond Szymanski]] said that he'd seen the platform video twice and did not wish to see it again.

[[K p2 name|Paul Yamada]], 41, of Oak Park, lost a kidney. He is listed in fair condition.

Assistant State's Attorney [[K p7 name|Fiona Beckwith]] said that the two boys followed [[K p2 name|Yamada]] up the stairs at Laramie on Sunday night. The younger, 14, "bear-hugged" him from behind while [[D p1 name|Dontrell]] went through his coat. On the video one can be heard to shout, "[[W p4 name|Dre]], let go, let go, [[W p4 name|Andre]], come on!"

The 14-year-old has a petition pending in the juvenile division, and his name is not being released by prosecutors.

The boys' mother, [[D p5 name|Lakeisha Meeks]], cried in the hallway. "I got one in the big building and one in the little building," she said. "Which one do I go sit with?"

[[W p4 name|Andre]] is [[W p4 school|in eighth grade at Brunson]], where teachers said [[W p4 other|he won the spelling bee last month]], on the word "remorse."

[[K p6 name|Stan Lipinski]]
