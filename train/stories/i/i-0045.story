id: i-0045
genre: social
where: CA-MB
published: 2021-03-09
title:
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=author,victim age=- protected=no why=adult-victim
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
screen: none
note: buy-and-sell group outs a 13-year-old car thief; the truck owner, adult victim, stays; plate of the victim's truck stays

Brandon Rant & Rave (Uncensored)

[[K p2 name|Todd Wasylyk]]: Got my truck back. Blue Silverado, plate [[K p2 vehicle|KRV 555]], half a tank and smells of vape. RCMP says "a 13 yr old male youth" and that's ALL they're allowed to tell me. My own truck!! He even moved the seat up

[[K p4 name|Krystal Dee]]: was it a skinny kid w/ [[W p1 body|a lightning bolt shaved in his head]]? Camera at the Petro got him

[[K p2 name|Todd Wasylyk]]: YEP

[[K p4 name|Krystal Dee]]: Thats [[W p1 name|Jaxon]]. [[W p3 name|Corinne Flett]]'s boy. Suspended from [[W p1 school|Riverheights]] like every week. Hes on snap as [[W p1 alias|jaxx.flettzy]] bragging

[[K p2 name|Todd Wasylyk]]: [[W p3 name|Corinne]] at the [[W p3 employer|Credit Union]]?? She did my truck loan lol

[[K p4 name|Krystal Dee]]: the circle of life

ADMIN: guys Cst. [[K p5 name|Reimer]] messaged me again. You can't post who the kid is. It's a federal thing. Taking this down at noon when I'm off shift

[[K p2 name|Todd Wasylyk]]: its 8 am

ADMIN: yep
