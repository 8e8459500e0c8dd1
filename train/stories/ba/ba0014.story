id: ba0014
genre: social
where: US-HI
published: 2019-06-22
title: Big Island Neighbors Watch (public group)
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=relative,author age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: thread outs a girl arrested for theft from a customer; boyfriend takes the money; sister posts

[[K p3 name|Darlene Kamaka-Ross]] ▸ Big Island Neighbors Watch
June 21 at 7:12 AM
Heads up Hilo!! Thief working the bayfront hotels. My brother in law's friend met a girl at the Banyan Breeze, turned around and his wallet was gone with $380. HPD got her last night at the bus terminal. Her name is [[W p1 name|Kiana Souza]], report no. [[W p1 id|C19015551]]. Small, [[W p1 body|plumeria tattoo with a K on the ankle]], drives around with some guy in a primer gray Tacoma [[K p2 vehicle|ZBR 055]]. Share!

[[K p4 name|Keoki Banks]]: why was your brother in laws friend "meeting" her tho

[[K p3 name|Darlene Kamaka-Ross]]: Not the point [[K p4 name|Keoki]]

[[K p4 name|Keoki Banks]]: kind of is. she was in my cousins grade at [[W p1 school|Waiakea High]]. do the math

Moke Loa: That guy is [[K p2 name|Tyson Furtado]]. They call him [[K p2 alias|Pistol]]. 24, lives [[K p2 address|upper Kaumana behind the water tank]]. He put her pictures on that site w/ the number [[K p2 phone|808-555-0187]], its HIS phone. Every dollar goes to him, I seen him count it in the Zippys lot. She asks him for money for food.

[[K p3 name|Darlene Kamaka-Ross]]: Then she should leave him. I had a boyfriend like that when I was 20 and I left

[[W p5 name|Malia Souza]]: This is her sister. TAKE THIS DOWN. She turned 17 in April. The men pay [[K p2 name|Tyson]] and he told her the wallets are "extra". She came home with her hair cut off in patches. She is not a thief shes a kid. They had her in cuffs for FIVE HOURS

[[K p4 name|Keoki Banks]]: so sorry [[W p5 name|Malia]]. hows [[W p1 name|Kiki]] doing

[[W p5 name|Malia Souza]]: with us at [[W p5 address|Tutu's, Ainako Ave]]. Not sleeping

[[K p3 name|Darlene Kamaka-Ross]]: I had no idea. Leaving it up so people watch out for HIM

Hilo Bayfront Merchants: Officer [[K p6 name|Grant Souza]] (no relation!) from community policing asks us to post: the arrest of a juvenile on June 20 is under review by the vice section. Anyone with information on the adult male should call him at [[K p6 phone|808-555-0121]].

Moke Loa: [[K p6 name|Officer Souza]] good guy. But how come [[K p2 name|Furtado]] still at the beach park this morning

Hilo Bayfront Merchants: UPDATE Sat. A man, 24, has been charged with trafficking a minor. The theft petition against the girl has been dropped per Deputy Prosecutor [[K p7 name|Jan Okimoto]]. [[K p7 name|Ms. Okimoto]] asks everyone to delete names.

[[K p3 name|Darlene Kamaka-Ross]]: Okay I edited it. #prayfor[[W p1 name|Kiana]]

[[K p4 name|Keoki Banks]]: [[K p3 name|Darlene]]. the hashtag
