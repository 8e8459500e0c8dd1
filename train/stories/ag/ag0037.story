id: ag0037
genre: comments
where: US-MI
published: 2018-05-10
title: Comments on "Youth pastor charged; victim, 14, was babysitter"
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
note: outing by readers in slices: rhyme, truck, sport, street

[[K p4 name|Bob Vandermeulen]]: Known [[K p2 name|Jason Ebels]] since Calvin. No way. 35 with 3 little ones.

**dutchgirl49**: no way? He had that kid "babysitting" when his wife was in Grand Rapids w the kids [[K p4 name|Bob]]. think about it

[[K p5 name|Trish Oosterbaan]]: Does anyone know which family, so we can bring meals

**dutchgirl49**: not supposed to say but starts with [[W p1 initials|M]] and rhymes with [[W p1 initials|paisley]]. dad has [[W p3 vehicle|the plow truck with the shark teeth]]

**zeelandmom**: omg [[W p1 name|Maisley VanderPloeg]]?? she's on [[W p1 other|JV tennis doubles with my daughter]]

**dutchgirl49**: you didnt hear it from me. [[W p1 address|Lindenhurst, third house in]]. They have a wreath

[[K p4 name|Bob Vandermeulen]]: This is how people's lives get wrecked. And I mean hers. Delete it. [[W p3 name|Rog]] is a friend of mine.

MODERATOR ([[K p6 name|L. Petoskey]]): Comments closed. Several removed. "dutchgirl49" banned. Please, neighbors.
