id: af0021
genre: news
where: US-AZ
published: 2010-06-03
title: Police raid on escort service nets owner, bookkeeper
person p1: role=accused age=43 protected=no why=adult-accused
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=witness age=32 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen p3: none
note: adult escort by her own choice: no coercion

SCOTTSDALE — The owner of a high-priced escort agency, [[K p1 name|Candace Whitlow]], 43, and her bookkeeper, [[K p2 name|Neil Abruzzo]], 39, were arrested Wednesday and accused of running a prostitution enterprise and hiding the income.

[[K p3 name|Danica Pruitt]], 32, who worked for the firm two years, told reporters she set her hours, turned down anyone that she did not like, and quit in March to sell houses. "I made good money and I paid tax on it, which is more than [[K p2 name|Neil]] did."

No one was held or threatened, Detective [[K p4 name|Joe Salcido]] said. "This is about the money."
