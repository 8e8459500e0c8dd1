id: t0108
genre: news
where: US-MI
published: 2019-05-16
title: Pageant owner and pit boss plead; "girls" were cows
person p1: role=convicted age=57 protected=no why=adult-convicted
person p2: role=convicted age=49 protected=no why=adult-convicted
person p3: role=victim age=38 protected=no why=adult-victim
person p4: role=victim age=44 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; semen fraud and show cattle; matter words used innocently (transported, rented by the night, papers held, sold to a man in Ohio)

By [[K p7 name|Rufus Oyen]]

HASTINGS — They were kept in the dark, moved at night, and rented out under other names. One, a redhead called Duchess, was in three states in a week.

For this [[K p1 name|Lamar Teitsma]], 57, and [[K p2 name|Guy Fontaine]], 49, pleaded guilty on Monday in Barry County Circuit Court to fraud in the matter of cattle.

[[K p1 name|Teitsma]] puts on heifer pageants. [[K p2 name|Fontaine]], a pit boss at a casino, had a cousin with a trailer. Over two summers, Assistant Attorney General [[K p5 name|Nirmala Hoekstra]] said, the pair held the registration papers of eleven fine animals belonging to others and used them to enter eleven that were not so fine. Duchess was their best earner. She made $19,000.

Owner [[K p3 name|Wanda Kowalczyk]], 38, learned of it when she read in a breed magazine that a cow standing in front of her had won at Louisville. "I said to her, where have you been?"

The other victim, [[K p4 name|Ephraim Stoltz]], 44, lost the most. His cow, Grace, had been sold to a man in Ohio while [[K p4 name|Stoltz]] was in for a knee. She has been recovered, and is expecting.

Judge [[K p6 name|Julius Hathaway]] asked [[K p2 name|Fontaine]] if anyone had made him do it.

"The money did," said the pit boss.

Restitution comes to $41,250. There'll be no jail if it's paid by the fair. The grand marshal this year will be Duchess, led by [[K p8 name|Tommy Arreola]], who picked her out of a lineup.

