id: v0090
genre: blog
where: US-UT
published: 2014-09-05
title: The passport was in the freezer: notes from our trip that wasn't
person p1: role=author age=- protected=no why=author
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=7 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; a mislaid passport, "held hostage", "man who took our passports", "locked in a hotel room", family blog with a child

posted by [[K p1 name|Shalise Wadley]]

Day 1. We give our passports to the man at the hotel desk in Salt Lake, because he says it's the rule. (It isn't the rule.) He locks them up. His shift ends and so, it turns out, does his job.

Day 2. [[K p2 name|Tevita]] wants to leave without them. "To where?" I say. "Provo?" The new man at the desk, [[K p4 name|Anatoly]], has been told nothing by anyone, has no key, and is nineteen. He brings waffles up. We're not being held; we just can't go.

Day 3. [[K p3 name|Beckham]], age 7, tells a lady in the elevator that a man took our papers and we're living in one room and his dad can't get money till Monday. She is very kind and a little later so are two police officers. I explain. They laugh, not at once.

Day 4. A locksmith. In the safe: three of our four, a ham sandwich, and the previous man's resignation.

Day 5. The fourth passport was [[K p3 name|Beckham]]'s. It's in our freezer at home. He'd wanted to keep it fresh.

Tonga next year. I mean it.
