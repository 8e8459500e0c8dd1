id: ad0054
genre: social
where: CA-ON
published: 2014-06-17
title: Rate My Landlord: Dundas St basement
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
screen p2: none
note: review of a bad landlord; "kept my passport copy", debts, threats of eviction, no trafficking

Overall 1/5 • Honesty 1/5 • Heat 0/5

Landlord: [[K p1 name|Vincent Abruzzo]]

This man asked for a photocopy of my passport, my work visa, my mother's maiden name and a reference from my dentist. Then he rented the same room to two of us. I met [[K p1 name|Mr. Abruzzo]]'s other tenant in the bath.

When I complained he told me that I owed him for February. I moved in in March. He said that the debt "attaches to the room". He'd come and stand in the driveway each evening, counting his recycling at me.

I left when I liked, the bus is free on New Year's, and the Board gave me back $1,450 with interest. He didn't hurt anyone, he's merely the cheapest person in Peel Region.

PROS: window. CONS: it's a window to the other basement.

– [[K p2 name|Olumide Bankole]], happily of Hamilton now

*Was this helpful? Yes (212)*
