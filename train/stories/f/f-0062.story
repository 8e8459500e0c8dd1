id: f-0062
genre: news
where: US-VA
published: 2012-05-31
title: Owner of Norfolk car washes took wages back 'for soap,' indictment says
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=no
screen p2: labor-trafficking misidentified=no
note: car wash; pseudonym letters of the indictment stay; nicknames sewn on the shirts, seen by a customer and in the caption; missing fingers

NORFOLK — At the [[D p1 employer|Sparkle Express]] on Military Highway the shirts were clean, and each had a name sewn on it in red.

The names were about the only thing the men who wore them got to keep, according to an indictment unsealed Wednesday. [[K p3 name|Faruk Dogan Ersoy]], 50, who owned it and three more, is charged with forced labor, document servitude and visa fraud.

The men, identified as V-1 through V-6, were recruited in eastern Turkey and Moldova for a "hotel management trainee" program that had no hotel. [[K p3 name|Ersoy]] put their passports in a floor safe, and housed them in a storage unit behind the vacuum bays. They were paid $8 an hour by check on Friday. On Saturday they cashed the checks and handed the money back: for soap, for rent, for a $13,000 placement fee which grew by ten percent each month. When V-2 tried to board a bus, two men in [[K p3 name|Ersoy]]'s pay brought him back and closed his hand in the roller housing.

"He [[W p2 body|lost two fingers]] and was fined for the downtime," said Assistant U.S. Attorney [[K p4 name|Leigh Ann Castellow]]. "I'd ask you to think about that sentence."

[[K p3 name|Ersoy]] pleaded not guilty. His attorney, [[K p5 name|D. Courtney Mapp III]], called him a hard man, who had himself come with nothing and "never asked of them what he'd not done."

Regular customers were stunned. "I tip every time," said [[K p6 name|Chief Petty Officer Alvin Dumlao]]. "[[W p1 name|Vasile]] does the dash with a toothbrush. And there's the older guy with [[W p2 body|the bad hand]], they call him [[W p2 alias|Dede]], he gives my kids gum."

CAPTION: [[W p2 photo|A worker at the Sparkle Express, his left hand bandaged, in a shirt marked]] [[W p2 alias|DEDE]], in a 2011 photograph from the company's own website.

[[K p7 name|Ashanti Crowder]]
