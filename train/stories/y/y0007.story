id: y0007
genre: press-release
where: JM
published: 2016-04-14
title: CCU: Two charged in Half Way Tree mobile phone scam
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=victim age=70 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; adult fraud

The Corporate Communications Unit advises that two persons are before the court following an operation by the Counter-Terrorism and Organised Crime Branch in the Half Way Tree area on Monday.

Charged are 31-year-old [[K p1 name|Delroy 'Fanta' McLaughton]], taxi operator, and 26-year-old [[K p2 name|Shanakay Birthwright]], clerk, both of Kingston 8 addresses. It is alleged that they recruited customers for a phone plan which did not exist, collected fees from forty-three of them, and passed the money through the account of [[K p1 name|McLaughton]]'s tyre shop.

One complainant, retired nurse [[K p3 name|Euphemia Tulloch-Reid]], 70, lost $486,000. "Mi did think a did mi own nephew a call," she told investigators.

Sgt. [[K p4 name|Orville Daley]] of C-TOC urges members of the public to hang up. Persons with information may call 876-555-0142.

[[K p2 name|Birthwright]] got bail with a curfew; [[K p1 name|McLaughton]] returns to court on April 29.
