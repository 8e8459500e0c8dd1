id: w0055
genre: email
where: US-NY
published: 2023-11-21
title: Re: the 8th grade thing — DO NOT FORWARD
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=victim age=13 protected=yes why=minor-victim
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
note: parent list email; school, jersey, OSIS pupil number

From: [[K p3 name|Marisol Venegas-Klein]] <[[K p3 email|mvk.ptaco@parents.example]]>
To: 8th Grade Families
Date: Tue, Nov 21

Dear all,

Because rumors are worse: last Thursday after dismissal from [[W p2 school|M.S. 319]] one of our boys (13) was hurt, by another of our boys, with a lacrosse stick. The first has a fractured cheekbone and two lost teeth. He was in surgery at Maimonides. The second was arrested; there's a Family Court petition and he's suspended.

For the sign-up for meals I need to say who: [[W p2 name|Eitan]]'s family is on [[W p2 address|Marlborough, the Victorian with the turret]], no nuts.

For safety pick-ups I need to say who the other is as well, as he's still on the robotics chat. It's [[W p1 name|Dashiell W.]], aka [[W p1 alias|"dash.w.exe"]], [[W p1 other|goalie, #30]]. He's not allowed near the gate. His pupil number (OSIS [[W p1 id|2-1-9 4-4-0 0-8-7]]) has been turned off at the door.

Principal [[K p4 name|Dr. Amara Nwosu]] is at [[K p4 email|anwosu@citypupils.example]]. Detective bureau: [[K p4 phone|718-555-0115]].

Please DO NOT forward. (I know.)

[[K p3 name|Marisol]]
