id: ad0080
genre: blog
where: GB-ENG
published: 2011-05-16
title: Injunction watch: which vicar, which verger
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=bystander age=- protected=decide why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
note: gossip blog; wrong guess at an innocent verger; church where the girl is in the choir W for her

by "[[K p4 alias|The Weathercock]]"

Readers have sent me, since Thursday, eleven names for the clergyman of this diocese who's been charged with indecency towards a chorister. Ten are wrong, and one of those has had a brick through his conservatory. So, for the avoidance of bricks:

It's NOT [[D p3 name|Canon Lionel Frith]]. It never was. He's eighty-one and was in Madeira.

The man before the bench at Wells was the Rev. [[K p2 name|Alastair Munday]], who entered no plea and surrendered his passport. District Judge [[K p5 name|Beverley Quist]] reminded the press that the complainant, who's fifteen, must not be identified. I'm press, of a sort. I'll say nothing.

**Comments**

*Thurible:* Nothing? There's only ONE girl in [[W p1 other|the trebles at St Decuman's]]

*[[K p4 alias|Weathercock]]:* And that, Thurible, goes.

*Thurible:* It's still there

*[[K p4 alias|Weathercock]]:* I'm on a train.

*Mrs P:* Poor [[W p1 name|Flora]]. She did [[W p1 other|the solo at the Bishop's enthronement]], it was on the wireless.

*[[D p3 name|L. Frith]]:* A glazier has been. Thank you for the correction. Kindly take down the child.
