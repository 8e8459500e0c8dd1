id: a-0041
genre: news
where: US-VA
published: 2011-09-14
title: Deputies: Girl, 16, 'ran the show' at Route 11 motel
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=victim age=13 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor
note: police cast the older child as the pimp of the younger; both under 18 and both sold; nickname in a quoted text message

By [[K p5 name|Hollis Vandergrift]]

NEW CANAAN FORGE, Va. — A 16-year-old who investigators say recruited a middle-schooler into prostitution was ordered held Tuesday in the regional juvenile center.

The 16-year-old, whom the Times-Clarion is naming because of the gravity of the charge, is [[W p1 name|Destiny Rae Funkhouser]]. She faces a petition for receiving money for procuring, a felony. [[K p2 name|Wesley Thorpe]], 44, who rented the room, is charged with a misdemeanor count of keeping a bawdy place.

Investigator [[K p4 name|Ricky Saum]] said the teen texted a 13-year-old acquaintance and invited her to "make some money." "She ran the show," [[K p4 name|Saum]] said.

Texts read in court suggest a less tidy picture. "he says bring a friend or it's double for me," the 16-year-old wrote on Aug. 30. The answer came: "ok [[W p1 alias|Des]] but i have practice til 5." A minute later the younger girl added, "its [[W p3 name|Hannah]] btw new phone."

[[K p2 name|Thorpe]] is a traveling siding salesman. His lawyer, [[K p6 name|Priya Kohli]], said that he "rented a room, which is what motels are for."

[[W p1 name|Funkhouser]] has been in foster care since the age of 9 and attends [[W p1 school|the Shenandoah Day Program]]. She asked the judge whether the other girl was all right.
