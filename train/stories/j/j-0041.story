id: j-0041
genre: blog
where: US-PA
published: 2022-08-15
title: Live: Board meets on mascot, masks, mold
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
person p5: role=author age=- protected=no why=author
note: nothing to protect; live blog of a board meeting with a named minor speaking in public

7:00 [[K p5 name|Tasha Wilkes]] here in the Steelton cafeteria. It smells of floor wax. 140 people, 120 chairs.

7:04 Pledge. President [[K p1 name|Don Hricko]] says three minutes each, he has an egg timer in the form of an egg.

7:10 Mold first. Facilities chief [[K p2 name|Ngozi Eze-Carter]] says that the gym wall has been opened, and it's "not the bad kind." Groans. She has slides. The slides are worse.

7:31 Mascot. [[K p3 name|Chuck Bratina]], class of '74, brought the original costume head. He puts it on to speak. Nobody can understand him. Timer.

7:38 [[K p4 name|Ameera Whitfield]], 17, student council: "I've been inside that head, I did two seasons. I'd keep the bird and lose the headdress." Biggest applause so far.

7:55 Motion to keep the bird. Passes 8-1. [[K p1 name|Hricko]] is the 1.

8:20 Masks: optional. That took four minutes, after two years.

8:41 Adjourned. The egg's still ticking.
