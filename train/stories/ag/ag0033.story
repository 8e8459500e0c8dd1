id: ag0033
genre: news
where: IN-KA
published: 2012-04-11
title: Garment workers' union wins back wages; supervisor walks out in a huff
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=44 protected=no why=adult-bystander
screen: none
note: labour dispute at a garment unit; loan, locked store, telephone; nothing to protect, no coercion

Peenya: All that the women wanted in the beginning was the key to the water cooler.

It had been locked since Ugadi by the floor supervisor, [[K p1 name|Basavaraj Hiremath]], on the ground that drinking led to standing and standing led to talking. By Friday the matter had grown to cover three years' dearness allowance for 214 tailors, and on Tuesday the management of [[K p1 employer|Sri Lakshmi Outerwear]] agreed to pay all of it.

Union secretary [[K p2 name|Mary Philomena]] read out the terms from the roof of a tempo. No retaliation; overtime at double; the cooler to be open from eight.

"I had taken a loan on my bangles," said [[K p4 name|Parvathamma]], 44, who has stitched collars here since 1998. "Now let them come back to my hand."

Assistant Labour Commissioner [[K p3 name|T. Venkatesh Prabhu]] said that no worker had been threatened or kept against her will, and he had inquired. [[K p1 name|Hiremath]] resigned before tea, leaving his telephone, which rang through the speeches.
