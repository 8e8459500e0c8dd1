id: ad0070
genre: social
where: AU-NSW
published: 2022-12-31
title: LIVE: New Year's at Kiama Heights (page admin, slightly sunburnt)
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=6 protected=no why=minor-not-in-crime
note: nothing to protect; a lost child found at a fair outside any crime

**6.10pm** [[K p1 name|Tash Moroney]] here, running the page while Dad finds his hat.

**6.45pm** Car, red Mazda, rego starts DXN, you've parked on the sausage sizzle. Not next to it.

**7.20pm** Found at the jetty, one small boy, says he's [[K p3 name|Huxley]], six, and he's "on holiday from Mum". He's eating our prawns. 

**7.31pm** Mum's got him. She was forty metres off the entire time. No drama.

**8.05pm** The band's been paid in beer and has begun to sound like it.

**8.50pm** Red Mazda: [[K p2 name|Mr Con Stavrou]], we have your name now. Come and get your car, it's got onions on it.

**9.00pm** Family fireworks. A seagull was slightly offended.

**9.15pm** [[K p2 name|Con]] has come. He's bought everyone a sausage. All is forgiven and the debt's paid in full.

**12.00am** Happy new year, ya legends
