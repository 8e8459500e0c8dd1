id: ad0068
genre: social
where: CA-ON
published: 2025-03-15
title: 📹 Ring clip: porch pirate dressed as a shrub
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: adult thief; nothing to protect

**[[K p2 name|Thuy Dang]]** shared a video · Lambton Drive

Watch till 0:41. The shrub on the left isn't ours.

💬 **Mike:** is it MOVING

💬 **[[K p2 name|Thuy]]:** It takes my air fryer at 0:41 and then it goes back to being a shrub for two minutes because the mailman came.

💬 **Aoife:** honestly the commitment

💬 **Mike:** not gonna lie I've seen that shrub on Kerr. I thought it was municipal.

💬 **London Police (verified):** Hi folks, Const. [[K p3 name|Noel Beardy]] here. [[K p1 name|Cody Vanstone]], 29, is charged with five thefts under and one mischief (the shrub belonged to the college). Thanks to whoever watered him.

💬 **[[K p2 name|Thuy]]:** that was me. It was hot. I felt bad for it

💬 **Aoife:** you WATERED him

💬 **[[K p2 name|Thuy]]:** I've got the air fryer back. It's got a leaf in it.
