id: x0032
genre: press-release
where: US-UT
published: 2011-07-06
title: Missing teen located
person p1: role=missing age=16 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
note: resolved, no crime; the alert has served its turn, D

The Ogden Police Department thanks the public for its help in the search for [[D p1 name|Nathaniel Tui Fonoti]], 16. [[D p1 name|Nate]] walked into a ranger station in the Uintas on Tuesday morning, sunburned, hungry and otherwise well. No one had taken him anywhere. He'd gone to see whether he could.

Over ninety volunteers turned out. Special thanks go to [[K p3 name|Lorene Pugmire]], 80, whose scones kept the command post going, and whose dog found the first boot print, and then, we regret to say, the scones.

The family asks for privacy. Please remove the flyer from windows; the photograph ([[D p1 photo|fonoti_nate_school.jpg]]) may no longer be used.

Sgt. [[K p2 name|Bryce Nakamura]], Public Information
