id: g-0052
genre: alert
where: US-AZ
published: 2023-09-21
title: ✅ LOCATED — share this as loud as you shared the other one
person p1: role=victim,missing age=14 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: a volunteer page turns a missing alert into an outing; hashtags, photo, old link; the alert is no longer active

SHE IS FOUND!!! Thank you Lord. 🙏🙏

Update 9:40pm. [[W p1 name|Janessa Toledo-Yazzie]] (14), missing from Tuba City since Aug 28, was found TODAY in Glendale. Flyer no. [[W p1 id|AZ-23-0771]] is closed.

I know you all want details. Sgt [[K p5 name|Ramsey]] from the task force only told us that there was a room, there was an ad with prices, and a man is in jail. His name's [[K p2 name|Kody James Ferris]], 29, it's public, look him up, it's child sex trafficking and he can rot. He told her that he'd take her to a concert.

She's ok. She ate two plates. Her grandma [[W p4 name|Bessie Toledo]] drove down with [[W p4 relative|Uncle Harrison]] in the hay truck and is sleeping in the chair next to her at [[W p1 place|Desert Thunder children's hospital, 4th floor]].

PLEASE take down #[[W p1 alias|BringJanessaHome]] and all pics of her in the [[W p1 photo|green volleyball jersey, number 12]]. I was the one who made that flyer. I'm the one who put [[W p1 alias|"Nessa"]] on it. I'd like to take it all back now. [[W p1 url|fb.example/groups/findnessatoledo]] will be deleted tonight.

The kids at [[W p1 school|Painted Canyon Middle]], don't text her questions. Just text her memes.

— [[K p3 name|Charmaine Goldtooth]], admin
