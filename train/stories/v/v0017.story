id: v0017
genre: news
where: US-TX
published: 2010-08-05
title: Cantina owner gets life; youngest 'waitress' was 14
person p1: role=victim,witness age=14 protected=yes why=trafficking-victim
person p2: role=convicted age=47 protected=no why=adult-convicted
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=victim age=19 protected=yes why=trafficking-victim
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor
screen p5: sex-trafficking-adult
note: wire; pseudonym for one, clerk's docket gives the other; cantina where they slept

By [[K p6 name|ALFREDO CANTRELL]]

BAYTOWN, Texas (GWN) — A man who charged customers $13 for a beer that cost two, the difference being the girl who carried it, was sentenced to life in federal prison on Thursday.

[[K p2 name|Evaristo Mondragón]], 47, ran [[W p1 place|the Bar El Quetzal on Decker Lane]], where, jurors found, seven Honduran women and girls lived in a locked loft above the ice machines. Each had been told of restaurant work. Each was handed, on arrival, a notebook in which a smuggling debt went up faster than the beers could bring it down.

The youngest, called Flor in court, testified behind a screen that she was 14 and slept under a pool table cover. Men who wanted more than a drink paid the bartender, [[K p3 name|Nelson Paz]], and were given a key.

"He knew my birthday because he made me a cake," she said. "He put two more candles."

Another woman, 19 at the time, was told that her son in Choluteca would be "visited" if she ran. The clerk's docket, though not the indictment, lists her as [[W p5 name|Yessenia Ulloa Rivas]].

U.S. District Judge [[K p4 name|Harriet Olmstead]] also ordered restitution of $1.1 million. [[K p2 name|Mondragón]] blinked several times but said nothing.
