id: u0073
genre: news
where: GB-ENG
published: 2008-12-19
title: 'Sad face, small coins': girl begged the length of the Northern line
person p1: role=victim age=9 protected=yes why=trafficking-victim
person p2: role=accused,relative age=37 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: child begging, father accused → D; carriage, doll; translation; foster place

The old lady at Kentish Town thought that it was a pram.

Inside was a doll, and inside the doll £61 in tens and twenties of pence, all of which a girl of nine had been told to collect between Morden and High Barnet, with a sad face, before she could eat. If she smiled at people, she told police, she was pinched where the marks don't show.

Her father, [[D p2 name|Costel Radu Ionescu]], 37, appeared at Snaresbrook charged with cruelty and with trafficking a child for exploitation. He'd told teachers, when there were teachers, that she was delicate.

Retired dinner lady [[K p5 name|Winifred Sparrow]] gave her a satsuma every Tuesday that autumn. "She kept the peel. I asked her name and she looked round first. [[W p1 name|Daria]]. Pretty."

PC [[K p3 name|Alun Griffiths]] of British Transport Police said everybody on the line knew [[W p1 other|the child with the pushchair and the red bobble]], that she'd twice been put off at Camden as a nuisance, and he'd done it himself once.

She's now with carers at [[W p1 place|Saffron Hoyland]]. Judge [[K p4 name|Beverley Stein]] lists the case for April.
