id: i-0075
genre: email
where: AU-VIC
published: 2024-02-07
title: FW: Complaint re head trainer — PLEASE keep this tight
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=decide why=adult-accused
person p3: role=author,official age=- protected=no why=author
person p4: role=author,official age=- protected=no why=author
person p5: role=relative,witness age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen: none
note: club committee e-mail; not charged; jumper number and position; child safety officer scolds and slips herself

From: [[K p3 name|Leanne Cusack]] (Sec.)
To: Committee
Wed 7/2/24 9:14 pm

All,

I've had a call tonight from a parent of one of our under-15 girls. I will not put the name here. It concerns [[D p2 name|Shane Virgona]] and what he did with the strapping tape on Thursday in the medical room, and some Snapchats since. She's 14. I've told the mum I have to ring police and I've done it, at 8.40, and spoke to Det. Sen. Const. [[K p6 name|Pham]] at SOCIT. They've asked that nobody speak to [[D p2 name|Shane]] (he's 44, he's not stupid, if we all go quiet he'll know, so just act normal and he's off Thursday anyway).

So: nobody talks. Especially not on the team chat.

[[K p3 name|Leanne]]

----
From: [[K p4 name|Bruno Scarpaci]] (Pres.)
9:31 pm

Christ. Is it [[W p1 other|our ruck]]? She did her ankle Thursday.

----
From: [[K p3 name|Leanne Cusack]]
9:33 pm

[[K p4 name|Bruno]]. What did I just say.

----
From: [[K p4 name|Bruno Scarpaci]]
9:36 pm

I only mean there's only one girl who got strapped. It's on the whiteboard, "[[W p1 other|No. 22]] L ankle". It'll want rubbing off.

----
From: [[K p3 name|Leanne Cusack]]
9:52 pm

Don't rub off ANYTHING, it's evidence. I've rung [[K p6 name|Pham]] back.

Also whoever set up this list has [[W p5 email|kirsty.hallam@example.com]] on it as canteen rep. That is the MUM. So hello [[W p5 name|Kirsty]], I am so sorry. [[W p1 name|Bridie]]'s place in the side is hers and there'll be a different trainer on Thursday.
