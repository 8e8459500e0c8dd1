id: k-0098
genre: blog
where: IE
published: 2020-11-19
title: What the board of the athletics club won't say, so I will
person p1: role=accused age=48 protected=decide why=adult-accused
person p2: role=victim age=15 protected=yes why=sexual-offence-victim
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
screen p2: none
note: private accusation: not arrested, charged or sued: decide; the girl who is hinted at is protected; club tied to the victim

I've been a member of this club for nineteen years, I have timed a thousand races in the rain, and I'm resigning by blog because the secretary doesn't answer letters.

Last April a girl of 15 told her mother that the sprints coach, [[D p1 name|Eamonn Prunty]], had been sending her messages at night, and then photographs, and then on the bus home from Athlone had put his hand where no coach's hand goes. The mother went to the board. The board "noted it."

He's 48. He hasn't been arrested nor charged, and no guard has rung me. He says that it's a lie. It may be that I'll be sued; my name's at the bottom.

I won't say who she is. I'm sorry to see others aren't so careful. Under my last post somebody wrote "[[W p2 initials|A. McG.]], [[W p2 other|the hurdler with the county record]], ask her why she quit," and for two hours, before I saw it, anyone could. If you're the one who wrote that, you're no better than the board.

The club, [[W p2 school|Slieve Dara AC]], had eleven girls in that group in April. There are four now.

[[K p4 name|Imelda Heaney]], the child protection officer on paper, tells me she hasn't been shown the letter. She's asked for it twice.

I handed in my stopwatch on Tuesday. They asked me to sign for it.

[[K p3 name|Fintan Scahill]], former hon. timekeeper
