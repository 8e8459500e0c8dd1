id: ac0051
genre: news
where: US-ID
published: 2017-09-03
title: The Auctioneer's Daughter Sells the Farm
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=deceased age=- protected=no why=deceased
person p3: role=bystander age=- protected=no why=adult-bystander
note: debt business, men come, kept his papers; nothing to protect

By noon there were sixty men in the yard, and she had been told what each of them was good for.

[[K p1 name|Loralee Hatch]] had their names on a card. Her father had kept it in his wallet for thirty years: who paid, who paid late, who'd have to be carried. "That one's hands," he'd say. "Look at his hands on the rail. He wants it." She is 41, she went to law school, and she was going to sell to them everything that he'd ever owned because he had told the bank that he could stand it.

The debt had grown. It had begun as a baler. It took in a second mortgage, a hail year, a cousin. [[K p2 name|Merrill Hatch]] died on the twelfth of July on the phone to Idaho Falls, in the middle of a number.

She climbed up on the hay wagon. For a bit she didn't seem able to begin.

Then [[K p3 name|Faron Yost]], who's never been known to open a sale in his life, put up his hand and bid ten thousand dollars for a bucket.

"I can't take that," she said.

"You ain't looked at my hands," said [[K p3 name|Yost]].

The second bucket brought six. They had, it turned out, met in his shop on Thursday night and gone through the card themselves. By four o'clock the baler was hers again, and she still had most of the buckets.
