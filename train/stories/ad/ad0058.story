id: ad0058
genre: alert
where: US-WA
published: 2015-11-19
title: STILL MISSING – PLEASE SHARE – Ferndale teen
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
note: an active missing-child alert, D throughout

🚨 EVERY SHARE COUNTS 🚨

Name: [[D p1 name|Hope Tuiasosopo]]
Goes by: [[D p1 alias|Hopie]]
Age: 15. Samoan. 5'6", [[D p1 body|small scar through left eyebrow]]
Last seen: Monday 11/16, 3:20 pm, getting off the 71X at the library wearing [[D p1 other|a red letterman jacket with a bass clef]].

We HOPE and pray. Her mom, [[D p2 name|Sina]], hasn't slept. She did not take her charger or her retainer.

If seen do NOT approach, call Det. [[K p3 name|Paul Engstrom]], 360-555-0119, or 911.

— comments —
jen k: my daughter is in band with [[D p1 name|Hope]], they're handing out flyers at the game
Cody: runaway
jen k: delete that Cody
Sasha P: Seen a girl like that at the Sumas Shell tues night w an older guy in a gray Charger. Called it in
[[D p2 name|Sina T]]: Thank you. whoever you are. I keep the porch light on
