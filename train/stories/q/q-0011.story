id: q-0011
genre: news
where: US-PA
published: 2005-10-20
title: Erie landlord sentenced in attack on [[W p1 name|Rosa Delgadillo]]
person p1: role=victim age=36 protected=yes why=sexual-offence-victim
person p2: role=convicted age=58 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: plain sentencing brief, victim in title; foreign name; workplace

[[K p2 name|Walter Kuzma]], 58, was sentenced Wednesday to eight to 16 years in state prison for the rape of [[W p1 name|Rosa Delgadillo]].

[[K p2 name|Kuzma]] owned the building where [[W p1 name|Delgadillo]], 36, rented a second-floor flat at [[W p1 address|1131 Parade Terrace]]. She cleaned rooms at [[W p1 employer|the Lakecrest Motor Inn]] and was a month behind.

"He said there was another way to pay," [[W p1 name|Delgadillo]] testified in April. "I said no in two languages."

Judge [[K p3 name|Shad Brennan]] called [[K p2 name|Kuzma]] a predator with a key ring. Assistant District Attorney [[K p4 name|Beth Ann Marchini]] had asked for 20 years.
