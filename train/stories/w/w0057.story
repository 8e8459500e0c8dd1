id: w0057
genre: news
where: US-MA
published: 2004-05-13
title: Selectmen sell the old fire engine, again
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; council; "sold", "debt", plates, serial numbers

BILLERICA — It's the third time that the town has sold Engine 4. It came back twice.

By a vote of 4-1 the selectmen on Monday let [[K p3 name|Horace Pettingill]] of [[K p3 address|19 Gilson Hill]] have the 1961 Maxim pumper, serial [[K p3 id|No. 2217]], for $1,150 and the debt on its tires. [[K p1 name|Eugenia Doyle]], who voted no, said that he'd "be here in June with a hose."

[[K p3 name|Pettingill]] said the pump leaks when touched, that he'd seen worse on a honeymoon, and that he means to put it in parades. He has a plate for it, [[K p3 vehicle|ANTIQUE 6-6-1]].

Town clerk [[K p2 name|Robert Skinner]] read a bill from a Lowell garage which has held the engine's papers since 2001. They'll be freed on payment of $88. He can be reached at [[K p2 phone|978-555-0143]], mornings.

In other business, the pool will open if it's found.

— [[K p4 name|N. Farrar]], [[K p4 email|nfarrar@shawsheensun.example]]
