id: x0088
genre: email
where: US-WA
published: 2024-10-11
title: Fwd: Fwd: homecoming court + a few things
person p1: role=author,official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
note: nothing to protect; school e-mail

Families –

Your homecoming court: [[K p2 name|Xochitl Barrera]], [[K p3 name|Malachi Forde]] and [[K p4 name|Will Ng]]. They'll ride in the fire engine. No, they may not spray.

A few things. (1) If your student came home with somebody else's passport after the Vancouver trip, we are short one. It's [[K p3 name|Malachi]]'s and he's being good about it. (2) Cheer fees: 14 of you still owe, and I'm told that "the debt has grown," which I think is a joke about the late charge. (3) Ms. [[K p5 name|Violet Hargrove]] is leaving us for a district with better parking.

Will you bring a dessert? Please. Last names N to Z.

[[K p1 name|Principal Dave Sandhu]]
[[K p1 email|dsandhu@cedarbluff.example]]
