id: x0067
genre: news
where: US-VA
published: 2015-06-04
title: Old Dominion debate team reaches nationals
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=author age=- protected=no why=minor-not-in-crime
note: nothing to protect; high-school debaters arguing about sex trafficking law

Resolved: that minors sold for sex should never be prosecuted. [[K p1 name|Ngozi Eze]] and [[K p2 name|Tyler Grubb]] have now argued both sides of it eleven times, and have won ten.

The Hollins Gap juniors leave for Dallas on Sunday. "You flip a coin and you're for it or against," [[K p1 name|Ngozi]] said. "Against was the hard one. I had to look at my notes the whole time."

Coach [[K p3 name|Ms. Deborah Trout]] has barred the word "like" since January. She wouldn't say what the fine is. [[K p4 name|Faith Yoder]], the alternate, who's paid most of it, said a quarter.

The team is raising money for the hotel with a car wash Saturday at the feed store. They're also selling [[K p2 name|Tyler]], who will mow.

[[K p5 name|Eun-ji Park]], Hollins Gap Gazette (student page)
