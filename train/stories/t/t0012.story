id: t0012
genre: social
where: US-ND
published: 2013-06-04
title: Bakken Watch (community page)
person p1: role=accused,victim age=26 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: a mugshot page; commenters out her by handle, car and hometown; one commenter knows

📌 WILLISTON ARREST LOG: [[W p1 name|Jasmine R. Pruitt]], 26, Las Vegas NV, prostitution. Mug: [[W p1 photo|pruitt_jasmine_0603.jpg]]

[[K p2 name|Troy Haugen]]: They come up here for our money lol. Her ad name was [[W p1 alias|Cinnamon702]] btw

[[K p3 name|Debbie Skar]]: [[K p2 name|Troy]] you would know 🙄

[[K p2 name|Troy Haugen]]: everybody knows. [[W p1 vehicle|White Charger with the busted tail light, NV plates]], parks behind the man camp

[[K p5 name|Shelly Knutson]]: I clean at that hotel and I'm going to say it once. She does not drive that car. HE drives it. [[D p4 name|Marquis Tate]], he was on this same page in April for assault. He stands in the hall with a stopwatch. I seen him drag [[W p1 name|Jasmine]] by the hair because she came up sixty dollars short. She asked me for a phone and he took it out of her hand and bent my finger. I told the deputy all this and the deputy took HER.

[[K p3 name|Debbie Skar]]: omg [[K p5 name|Shelly]]

[[K p2 name|Troy Haugen]]: her choice

[[K p5 name|Shelly Knutson]]: No [[K p2 name|Troy]].
