id: ae0049
genre: news
where: US-UT
published: 2016-11-10
title: Student council oversells dance tickets
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=18 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
note: nothing to protect; student paper; "sold", "company", "paid for"

by [[K p4 name|Siosaia Tupou]], News Editor

So the gym holds 600. And the council sold 744. You do the math; treasurer [[K p1 name|Brigham Allred]], 17, didn't.

Girls who'd paid for a dinner cruise with their dates ended up keeping each other company in the parking lot of [[K p1 school|Mount Timp High]]. "We looked amazing and we smelled like exhaust," said [[K p2 name|Amelia Christensen]], 18.

Vice Principal [[K p3 name|Ofa Halaholo]] says refunds are at the office through Friday. Bring your stub, and no, your date is not refundable.
