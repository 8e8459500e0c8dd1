id: ah0020
genre: alert
where: US-NC
published: 2022-03-30
title: AMBER ALERT (ACTIVE) — Henderson County, North Carolina
person p1: role=missing age=6 protected=decide why=missing-alert
person p2: role=missing age=14 protected=decide why=missing-alert
person p3: role=accused age=35 protected=decide why=adult-accused
person p4: role=relative age=- protected=decide why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
note: active alert: everything of the children D; the father is accused and related: D; officials K; a clerk and her store K

ISSUED 03/30/2022 0614 HRS — EXPIRES WHEN CANCELED — REBROADCAST EACH HALF HOUR

The Hendersonville Police Department, at the request of Lt. [[K p5 name|Suzanne Corpening]], is searching for two sisters:

1. [[D p1 name|WREN ELISE STAMEY]], age 6, white female, 3'8", 44 lb. Light red hair to the waist. [[D p1 body|Front teeth missing, cast on right forearm, green]]. Last seen in dinosaur pajamas. Answers to [[D p1 alias|Birdie]].

2. [[D p2 name|LAUREL ANNE STAMEY]], age 14, white female, 5'4", 120 lb. Brown hair. [[D p2 body|Hearing aid, left, purple]]. Gray [[D p2 school|Apple Valley Middle]] track hoodie with [[D p2 other|RELAY 3 on the sleeve]]. Her phone, [[D p2 phone|828-555-0182]], was found in a storm drain.

Believed to be with their father, [[D p3 name|CALEB RUSSELL STAMEY]], 35, white male, 6'1", 210, beard, [[D p3 body|elk-skull tattoo on throat]]. He has no custody and there is a felony warrant for second-degree kidnapping, [[D p3 id|22CR 050918]]. He may call himself [[D p3 alias|Rusty Shaw]].

Vehicle: [[D p3 vehicle|2009 Toyota Tundra, maroon, NC tag HBR-0177, toolbox, left taillight taped]]. A camera has it northbound on I-26 at 0241.

Taken from: [[D p1 address|the apartment over the bicycle shop, Locust Street]], at about 0200. The mother, [[D p4 name|Shannon Pruett]], is in Pardee with injuries that aren't life-threatening.

A filling-station clerk at Flat Rock, [[K p7 name|Marcela Ibarra]], sold him ice and juice boxes at 0217. "The big girl looked right at me and shook her head," [[K p7 name|Ibarra]] told officers. "I didn't understand it until he'd pulled out."

Do not approach. Mr. [[D p3 name|Stamey]] is thought to have a hunting rifle. Call 911, or Lt. [[K p5 name|Corpening]] at [[K p5 phone|828-555-0106]], or the Center for Missing Persons duty officer, [[K p6 name|Demetrius Sloan]].

UPDATE 0902: [[K p6 name|Sloan]] advises that a backpack with [[D p1 name|Wren]]'s inhaler was left at the Unaka rest stop. She'll need one by night. Pharmacists in Unicoi and Washington counties, Tenn., take note of a birth date of [[D p1 birthdate|11 October 2015]].

UPDATE 1120: [[D p2 name|Laurel]] has sent a message from a tablet: "were ok he is crying. trees." Technicians are working on it. If you are a friend of [[D p2 name|Laurel Stamey]]'s, answer her but do not tell her that police can see it. Handle: [[D p2 alias|laurel.runs.3]].

UPDATE 1345: STILL ACTIVE. Photos for broadcast: [[D p1 photo|stamey_wren_k.jpg]], [[D p2 photo|stamey_laurel_track.jpg]], [[D p3 photo|stamey_dl.jpg]]. Mountain laurel is not in bloom; please disregard the social media post about a trail.

Next briefing at 1500 in the council room, [[K p5 name|Corpening]] speaking.
