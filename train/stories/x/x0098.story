id: x0098
genre: news
where: US-FL
published: 2010-08-05
title: Minutes: Port Salerno harbor board
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; a Summer, a May, a debt, a missing boat

1. Chair [[K p1 name|Summer Ostrowski]] called the roll. Absent: [[K p2 name|May Delacorte]], at her granddaughter's recital.

2. Slip 14. [[K p3 name|Capt. Reggie Poitier]] is behind $2,140. He offered a grouper. Declined, with regret, 3-1.

3. Missing: one skiff, green, answers to Nothing But Trouble. Last seen in May going north with [[K p4 name|Dwayne Futch]] in it, waving. No foul play is suspected. Some relief is.

4. Fees will go up next summer. The chair said it wasn't her doing. (Laughter.)

Adjourned 7:50, mosquitoes.
