id: ad0033
genre: blog
where: PH
published: 2013-04-22
title: Boses ng Bayan blog: Hotel raid in Angeles – all adults, all cards
person p1: role=accused age=39 protected=no why=adult-accused
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen p2: none
note: hotel raid for illegal gambling among adults; "rooms", "girls" dealt cards for pay; nothing to protect

[[K p4 name|Ka Doming Sarmiento]] writes:

Let me kill a rumor before it grows hair. The CIDG raid at the Sunlight Tower Hotel was NOT what Facebook says it was. There were no "girls for foreigners". I was in the lobby eating arroz caldo and saw it.

What there was: room 808, two baccarat tables, ₱1.3 million in a rice cooker, and nine grown men with their hands up. [[K p1 name|Park Jung-ho]], 39, ran it. The dealer, [[K p2 name|Sheryl Quiambao]], 35, told Col. [[K p3 name|Benito Rual]] that she works for ₱1,500 a night plus tips and could've left anytime but the tips were good. She posted bail at lunch and had her hair done.

Both face charges under the gambling decree. The rice cooker is evidence.

**5 Comments**
Anon: sayang akala ko scandal
Pinoyako: [[K p2 name|Sheryl]] dealt me a natural 9 once. #Free[[K p2 name|Sheryl]]
ATTY: "They were held" – held where? At the buffet. 
