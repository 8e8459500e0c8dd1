id: ad0006
genre: social
where: CA-ON
published: 2023-09-30
title: Pothole of the week, Maple Court (neighbours' app)
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; hurt, damage, debt used innocently

**[[K p2 name|Gurpreet Sandhu]]**, Maple Court
Okay who else has lost a rim to the crater outside the Shoppers? That's $340 and my kidneys. It has its own ecosystem. I saw a duck.

**Wendy L.**
It hurt my Corolla in ways no car should be hurt.

**Phil T.**
Councillor [[K p1 name|Anne-Marie Deschênes]] says crews will be by "weather permitting". Weather has been permitting since June, [[K p1 name|Anne]].

**[[K p1 name|A-M Deschênes]]** (verified)
Hi all! Ticket 23-40981 is open. The contractor owes the city eleven repairs and we're collecting on that debt this week.

**[[K p2 name|Gurpreet Sandhu]]**
Thank you councillor. I have put a traffic cone and a small flag in it. The flag says LAKE [[K p1 name|ANNE-MARIE]].

**[[K p1 name|A-M Deschênes]]**
I have seen the flag.
