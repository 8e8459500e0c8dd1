id: o-0075
genre: alert
where: US-KY
published: 2025-04-19
title: MISSING JUVENILE — AUTISTIC — NONVERBAL — SEARCH IN PROGRESS
person p1: role=missing age=9 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
screen: none
note: active alert with address, favourite things, photo name, medical facts; all for the editor; a phone number that must stay usable

[[D p1 name|COLTON REESE ABNEY]], 9. White male, 4'1", 62 lbs, sandy hair, brown eyes. [[D p1 body|Strawberry birthmark behind the right knee.]] Answers to "[[D p1 alias|Bubba]]," sometimes.

Last seen 5:40 this morning on a doorbell camera at [[D p1 address|118 Sycamore Bend, Laurel Gap]], wearing a red pajama top (dinosaurs), no pants, one green rain boot. The other boot has been found at the creek. DO NOT read anything into that: he takes them off at water.

WHAT HE LIKES: water, generators, ice machines, the Dollar General sign. WHAT HE DOESN'T: barking, sirens, being called to by men. Searchers should keep their voices low. If you've got an ice machine, turn it on and prop the door.

He goes to [[D p1 school|Laurel Gap Elementary, Mrs. Fugate's room]], and knows the way there.

Residents within two miles: please check crawl spaces, vehicles, trampolines, stock tanks. Tie up your dog. His grandmother [[D p2 name|Darlene Abney]] is at the command post with his weighted blanket, his mother [[D p5 name|Kelsey]] is on the creek with the first team.

The command post is at Laurel Gap Church of God. Volunteers sign in with [[K p4 name|Capt. Roy Napier]], county rescue. Bring water and rubber boots. No drones.

SIGHTINGS: [[K p3 name|Sheriff Jenna Combs]], direct, [[K p3 phone|606-555-0114]]. Incident [[D p1 id|SO25-1172]].

[[D p1 photo|COLTON_ABNEY_easter.jpg]]
