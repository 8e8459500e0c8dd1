id: y0067
genre: interview
where: KE
published: 2018-09-16
title: Saturday talk
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; marathon; recruiter, fees, passport, appointments

*[[K p1 name|Chepkoech Jelagat-Rotino]] won Rotterdam in the rain. [[K p2 name|Musa Bett-Olale]] found her milking.*

— Is it true that you ran in borrowed shoes?

— They were [[K p3 name|Kipsang Toweett]]'s. He is my training partner, size 43. I put socks.

— Your first agent...

— Ah. He took forty percent and he kept my passport in his drawer like a Bible. I was 24. I said, give me, I've an appointment at the embassy. He said, you owe me for camp. So I paid him for camp, I counted it on the table, and I left with it. No, nobody hurt me. He sends me a card at Christmas!

— What will you do with the prize?

— Four cows. You're leaning on one.
