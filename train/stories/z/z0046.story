id: z0046
genre: news
where: US-DE
published: 2010-03-04
title: Middle school fight: 3 charged, one hurt, four versions
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=accused age=13 protected=yes why=juvenile-accused
person p3: role=accused age=14 protected=yes why=juvenile-accused
person p4: role=victim age=13 protected=yes why=minor-victim
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
note: four children told apart; nicknames and a parent

DOVER — Everyone agrees there was a tray.

Three eighth graders were charged as juveniles with assault after a fight in the cafeteria of [[W p4 school|Pinehurst Middle]] on Tuesday left a fourth, 13, with a broken cheekbone. "One swung, one held and one filmed," said [[K p5 name|Master Cpl. Trina Dukes]]. "We're treating all of that as participation."

The boy who filmed, 14, put it up under the handle [[W p3 alias|@zaybeats302]]. In the clip someone off camera says, "[[W p1 name|Malik]], get him, get him," and the one who swings, a boy with [[W p1 body|a cast on his own left wrist]], uses the cast.

The one who held says he was pulling them apart. "My son has asthma. He can't hold anybody," said [[W p6 name|Roxanne Piccolo]], who came to the station in her scrubs. "[[W p2 name|Vincent]] went to help."

The hurt boy will need a plate. His mother asked that nobody write that he's new, though he is, nor where he came from, though they called him [[W p4 alias|"Guam"]] from his first morning there.

A hearing is set for March 18 in Family Court.
