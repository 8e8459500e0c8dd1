id: i-0007
genre: news
where: ZA
published: 2015-05-12
title: Polokwane shop owner's killers get life
person p1: role=victim,deceased age=57 protected=no why=adult-victim
person p2: role=convicted age=26 protected=no why=adult-convicted
person p3: role=convicted age=31 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=witness,relative age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen: none
note: plain robbery-murder; widow, accused, counsel all stay; case number and addresses stay

[[K p7 name|Lerato Mashaba]]

Two men who shot a spaza owner over airtime vouchers and R1 900 will spend the rest of their lives in prison.

"You did not need to shoot. He had already opened the till," Judge [[K p4 name|Ephraim Muller]] told [[K p2 name|Kagiso Ledwaba]] (26) and [[K p3 name|Sibusiso Ntuli]] (31) in the Limpopo High Court on Monday.

[[K p1 name|Abdi Hassan Warsame]], 57, had traded from [[K p1 address|a container on Marshall Street]] for nine years. On 3 June 2013 the pair walked in at closing time. [[K p1 name|Warsame]] handed over the money. [[K p2 name|Ledwaba]] fired once.

His widow, [[K p5 name|Hodan Yusuf]], who hid behind the maize-meal bags, identified both men in an identity parade and again in the dock. Through an interpreter she told the court her husband had given [[K p3 name|Ntuli]] bread on credit "many, many times".

The State, led by advocate [[K p6 name|Anneline Coetzee]], relied on cellphone records which placed [[K p3 name|Ntuli]]'s handset ([[K p3 phone|015 555 0119]]) at the scene and on a nine-millimetre pistol dug up in [[K p2 name|Ledwaba]]'s yard in Seshego.

On the robbery count each was sentenced to 15 years, to run concurrently, in case [[K p2 id|CC 55/2014]]. Both intend to apply for leave to appeal.

[[K p5 name|Yusuf]] said she had sold the container and would not be going back to that street.
