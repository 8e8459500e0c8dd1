id: ad0064
genre: comments
where: US-MN
published: 2005-12-20
title: Guestbook, Lake Verna Curling Club
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=deceased age=88 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=adult-bystander
note: sport, obituary of an adult; nothing to protect

**12/20** Who has the good broom. It was in the corner and now it's not. [[K p1 name|Verlyn]]

**12/20** It's held for evidence. You know what you did in the eighth end. [[K p2 name|Sue Ann Thao]]

**12/18** Final, mixed league: [[K p2 name|Thao]] rink 7, [[K p1 name|Verlyn Aune]] rink 6, extra end. Yes he touched it. He says that he didn't. He is a Lutheran and must live with it.

**12/15** To our members: we still owe the town $4,010 for ice. It's a debt of honor. Bars & coffee sale Saturday. [[K p4 name|Gordie Sather]], treas.

**12/11** Sad news, [[K p3 name|Elvera Sather]] passed Friday at 88. She swept till 80 and kept score till 87, and she never once sold her vote for Bonspiel Queen, although [[K p1 name|Verlyn]] offered hotdish. Funeral Weds., Immanuel, lunch after, bring a chair.

**12/11** She was the best second I ever had. [[K p2 name|S.A.T.]]
