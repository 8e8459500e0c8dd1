id: ag0084
genre: interview
where: US-NM
published: 2022-04-08
title: "I bought her a burrito and a coat": how Las Cruces landed its point guard
person p1: role=official age=- protected=no why=official
person p2: role=public-figure age=20 protected=no why=public-figure
person p3: role=author age=- protected=no why=author
screen: none
note: recruiter buys an athlete food; "merchandise", money in a Bible; adult, nothing to protect

-- Is it true about the burrito?

Coach [[K p1 name|Wendell Crewe]]: It's true about the burrito. It was within the rules; she was on an official visit. The coat was mine. I lent it. She has still got it.

-- She had four other offers.

"Five. One man was making appointments for her at steakhouses. I thought, she's from Shiprock, the kid wants green chile and to be let alone."

[[K p2 name|Tiana Begaye]], 20, a transfer, averaged 19 points. She comes in halfway through and sits on the desk.

-- Did he sell you the program?

"He didn't sell anything. He told me that the dorm had mice."

-- And the Bible?

"My grandma keeps money in a Bible. I told him that and he told the whole booster club," she says. "Now people send me Bibles. I got merchandise: there is a T-shirt."

By [[K p3 name|Felix Aragon]]
