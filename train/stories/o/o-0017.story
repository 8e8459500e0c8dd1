id: o-0017
genre: alert
where: US-WA
published: 2024-02-08
title: Endangered missing: [[D p1 name|Kaiya Rose Whitefeather]], 16
person p1: role=missing age=16 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=convicted age=- protected=no why=adult-convicted
screen p1: unclear
note: active alert with a sign of trafficking (an adult with a record who is "wanted for questioning"): still active, so decide

**MISSING INDIGENOUS PERSON ALERT — ACTIVE**

Name: [[D p1 name|Kaiya Rose Whitefeather]]   Nickname: [[D p1 alias|Kai]] / [[D p1 alias|K-Rose]]
Age 16. Born [[D p1 birthdate|June 21, 2007]]. 5'5", 130, brown/brown, purple streak.
Marks: [[D p1 body|dreamcatcher tattoo, right forearm; scar through left eyebrow]]
Enrolled: Colville. School: [[D p1 school|Lakeshore Alternative]], Spokane.
Last contact: Feb. 3, 2:14 a.m., a text to her mother reading "im ok dont call".
Last seen getting into [[D p1 vehicle|a white Dodge Charger with a temporary plate]] at the transit plaza.

Detectives would like to speak with [[K p4 name|Marquis Dante Freeland]], 29, who was sentenced in 2018 for second-degree promoting prostitution and is on community custody. He hasn't been charged with any offense in this matter. It isn't known whether she is with him.

Mother: [[D p2 name|Loretta Whitefeather]]. "She left her inhaler, so I've got two in the car and one in my coat."

Don't approach. Call Det. [[K p3 name|Sunny Arquette]], tribal liaison, [[K p3 phone|509-555-0173]], or 911. Case [[D p1 id|24-2009931]].

Flyer: [[D p1 photo|kaiya_whitefeather_v3_FINAL.png]]
