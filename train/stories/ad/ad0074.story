id: ad0074
genre: comments
where: IN
published: 2023-08-07
title: Reddit r/Hyderabad: watch out for this car dealer
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
note: used-car fraud; nothing to protect

**u/[[K p2 alias|tank_bund_tony]]**
Namaskaram. I bought a "one lady doctor owner" Swift from [[K p1 name|Feroz Baig]], Nacharam. Facts discovered so far:

• The lady is not a doctor. 
• The lady isn't a lady. It was a driving school in Warangal.
• It has two brake pedals.
• He kept the original RC and says come after paying "transfer debt" ₹22,000.

When I went back he had three fellows sitting on the bonnet. I was scared and I don't mind telling.

**u/biryani_or_death**: two brake pedals is a feature for married couples

**u/charminar_chai**: report to CCS. My chacha got refund. SI [[K p3 name|Swarnalatha Reddy]] is very strict, she made him cry

**u/[[K p2 alias|tank_bund_tony]]**: UPDATE. Arrested!! 420 IPC and some more. He'd sold ELEVEN cars, same lady doctor.

**u/biryani_or_death**: overworked, poor woman
