id: aj0054
genre: social
where: US-HI
published: 2018-12-03
title: Windward Moms Talk (12,800 members) — pinned
person p1: role=author age=- protected=no why=author
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim age=13 protected=yes why=sexual-offence-victim
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
screen p3: none
note: online grooming, arrest of an adult outsider; the girl is outed by her aunt's reply, her hula troupe, her gamer tag

ADMIN [[K p1 name|Keala Bright]]: So everybody's asking. HPD picked up a man on Thursday at the Kāne'ohe bus shelter who thought he was meeting a 13 yr old that he'd been talking to on a game for five months, and who'd got pictures off her. She had told her mom the night before, so who he met was Detective [[K p5 name|Ululani Gomes]] in a hoodie. He's [[K p2 name|Travis Penniman]] from Mililani. Teaches ukulele online. Charged: electronic enticement, 1st degree promoting child abuse. Arrest no. [[K p2 id|18-455120]]. Bail half a million.

His screen names were [[K p2 alias|UncleStrings]] and [[K p2 alias|tpenn_uke]]. CHECK YOUR KIDS' FRIEND LISTS. That's what this post is for, and only that.

Rules: you don't say who she is. I mean it.

[[K p6 name|Mapuana Sato]]: Found him on my son's list 😭 Called Det. [[K p5 name|Gomes]], she rang back in 10 min.

[[K p7 name|Brent Okimoto]]: I worked with [[K p2 name|Penniman]] at the music store. He always had candy. We thought nothing. I'm sick to my stomach

Aunty Lei: So proud of my niece for telling. [[W p3 name|Makena]] you are a warrior ❤️❤️

ADMIN [[K p1 name|Keala Bright]]: Aunty, please. Delete.

Aunty Lei: Delete what, I only said proud

[[K p7 name|Brent Okimoto]]: Is this [[W p4 name|Shayla Kim]]'s girl? The one with [[W p3 body|the white streak in front]]? She danced at our wedding with [[W p3 other|Hālau Nā Lei o Ko'olau]], front row left

[[K p6 name|Mapuana Sato]]: [[K p7 name|Brent]]!!!

[[K p7 name|Brent Okimoto]]: Sorry. Fixed. (How do you edit on a phone)

kailua_keiki_closet: if it's who I think then she goes by [[W p3 alias|kenaplays808]] on there and my daughter says she was bragging about a "boyfriend with a truck." so,

ADMIN [[K p1 name|Keala Bright]]: So she is thirteen. Bye. Banned.

[[K p6 name|Mapuana Sato]]: Mahalo [[K p1 name|Keala]].

HPD Windward (official): This is Det. [[K p5 name|U. Gomes]]. Mahalo for the tips, 31 so far. Kindly do not post at or go by [[W p3 school|the King Inter campus]], where some have left flowers and balloons with a student's name. If your child has been contacted by [[K p2 alias|UncleStrings]], don't delete anything, call 808-555-0103.

[[K p7 name|Brent Okimoto]]: Detective should her mom's shop be taking donations? Someone put up [[W p3 url|gofund.example/healing-for-makena-kim]]

HPD Windward (official): No. It's not by the family. The picture on it ([[W p3 photo|makena_merriemonarch17.jpg]]) is being reported.

Aunty Lei: Ok I found the delete. I'm so shame. [[W p4 name|Shay]] I'm sorry, come eat.

ADMIN [[K p1 name|Keala Bright]]: Preliminary hearing Tuesday 8:30, [[K p2 name|Penniman]], courtroom 6. Let's fill it up with aunties and say nothing to nobody. Comments off. ([[W p3 initials|M.K.]] if you're reading this in here, which you're too young to, we got you.)
