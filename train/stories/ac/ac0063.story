id: ac0063
genre: school
where: US-MN
published: 2019-05-19
title: The Loon Call, senior issue: "Everyone I have wronged"
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
note: school humor confession; nothing to protect

I'm eighteen and I'd like to confess.

In sixth grade I told [[K p2 name|Pa Houa Vang]] that I'd been kidnapped as a baby. She believed me for a year. She brought me half of her lunch every day since I had "been through so much," and I ate it, and it was always better than mine.

In eighth grade I sold my brother. It was for a Saturday, to a farm family who needed someone to pick rock, at eight dollars an hour, and I took the eight. He is bigger now.

In tenth I was touched inappropriately by a sousaphone. That's all of that one.

Last year I ran the concession stand, and for three weeks I paid the freshmen in nachos. [[K p3 name|Gunnar Aasen]] brought up the Fair Labor Standards Act. I'm sorry, [[K p3 name|Gunnar]], and in retrospect, so is my GPA in civics.

To [[K p4 name|Ms. Okafor]]: there was never a grandmother in Duluth. There was a lake.

I am told you're supposed to leave a place better than you found it. I'm leaving it a bit quieter, and in debt to several people for lunch. I've made [[K p2 name|Pa Houa]] egg rolls. They're bad. She's eating them in front of me right now with her eyes shut.

— [[K p1 name|Toby Engebretson]]
