id: ad0028
genre: social
where: GB-WLS
published: 2025-04-09
title: LOST TORTOISE!! (yes really)
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect

Penarth Community Noticeboard

[[K p1 name|Eleri Vaughan-Pugh]]: Our tortoise has escaped. He is 61 and went under the fence between Countdown and the news. Answers to nothing. White 7 painted on shell from when he raced. We are on Clive Crescent, he could be as far as next door.

[[K p2 name|Haroon Mirza]]: is he fast

[[K p1 name|Eleri Vaughan-Pugh]]: He is motivated

Sian: seen something with a 7 on it going past the Spar yesterday. thought it was a hat

[[K p1 name|Eleri Vaughan-Pugh]]: That's him. Which way was he heading?

Sian: in

[[K p2 name|Haroon Mirza]]: He's under the reduced veg. I have given him a radish. He has been here two hours and nobody has served him.
