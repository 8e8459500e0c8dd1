id: i-0006
genre: alert
where: CA-MB
published: 2022-10-19
title: MISSING — please share: [[D p1 name|Shanelle Catcheway]]
person p1: role=missing age=16 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=missing-alert
person p3: role=official age=- protected=no why=official
screen: none
note: active alert in a First Nations community paper; everything that would be W in a crime story is what the family wants out

The family of [[D p1 name|Shanelle Rae Catcheway]] is asking for everyone's help. She is 16, from our Nation, and has been staying in Winnipeg for school since August.

[[D p1 name|Shanelle]] was last seen Friday, October 14, about 9:30 at night at [[D p1 place|the Sargent Avenue stop outside the donut shop]]. She's 5'4", slim, long black hair with a bleached streak on the left, and has [[D p1 body|a turtle tattoo on her right forearm with her kookum's initials]]. She was wearing a grey [[D p1 school|Neepin Collegiate Wolves]] hoodie and white runners.

She hasn't posted on her account ([[D p1 alias|@shan.catch]]) since Friday and her phone goes to voicemail. That's not like her.

Her mother, [[D p2 name|Bernice Catcheway]], will be at the health centre every evening this week from 6, with coffee and flyers. Drivers are needed. A walk leaves from the friendship centre on Saturday at noon; please dress warm. Elders will open with a song.

If you know anything: Winnipeg Police missing persons unit, 204-555-0148, file [[D p1 id|C22-555017]], or Councillor [[K p3 name|Marvin Spence]] at the band office. You don't have to give your name. Nobody is in trouble. [[D p1 name|Shanelle]], if you see this, your room is how you left it.
