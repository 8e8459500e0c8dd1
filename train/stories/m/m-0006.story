id: m-0006
genre: alert
where: CA-ON
published: 2023-04-11
title: MISSING YOUTH — [[D p1 name|MAYA BELCOURT-NGUYEN]], 15
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=decide why=identifies-protected
note: alert active; everything of the girl is to ask; contact kept

The Kettle Bay Police Service is asking for the public's help to find [[D p1 name|Maya Belcourt-Nguyen]], 15, last seen on Saturday, April 8, 2023, about 9:40 p.m., getting off the [[D p1 other|No. 17 bus at Larch and Ninth]].

[[D p1 name|Maya]] is 5'3", slim, with black hair dyed [[D p1 body|copper at the ends]], a [[D p1 body|small scar through the left eyebrow]], and a retainer. She was wearing a [[D p1 other|grey St. Brebeuf Jazz Band hoodie (trombone printed on the back)]] and carrying a white tote bag. She goes by [[D p1 alias|"Mai"]] and posts as [[D p1 alias|@mai.tromb0ne]].

She may be with friends near the transit mall or in Ottawa. She needs medication for asthma. There's no evidence of foul play at this time.

Photo: [[D p1 photo|MBN_grade9_retake.jpg]] (alt: [[D p1 photo|Maya, smiling, braces off, in front of the blue garage on Larch Crescent]])

If you see her, call 911. With information, call Det. Cst. [[K p2 name|Amrit Sohal]] at [[K p2 phone|705-555-0166 ext. 4402]] or write to [[K p2 email|asohal@kettlebaypolice.ca]], quoting file [[D p1 id|KB23-018873]]. Her mother, [[D p3 name|Thuy Belcourt-Nguyen]], asks [[D p1 name|Maya]] to know that "nobody is mad."

#[[D p1 name|FindMaya]] #KettleBay
