id: ae0105
genre: news
where: US-NY
published: 2018-04-19
title: Salon owner says ex-partner 'sold my clients'
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; nail salon, appointments, a debt, a locked back room, all of a business quarrel

"She took my appointments. She took my girls. She locked me out of my own back room," said [[K p1 name|Vera Kaczynska-Doyle]], and she counted them off on ten flawless nails.

[[K p2 name|Tiffany Rourke]], 39, of [[K p2 address|8 Locust Ridge]], was arraigned in Elmsford Falls on Tuesday for third-degree larceny. Detective [[K p3 name|Ngozi Eke]] said she copied a client list of 1,460 names from [[K p1 employer|Vera's Hands]] on her last day as a partner, and sold it for $4,000 to a chain.

There was a debt, [[K p2 name|Rourke]]'s lawyer, [[K p4 name|Herschel Baum]], said: her half of the steam chairs. It stood at $6,200, and got larger whenever anybody sat down. She had only helped herself to what she was owed. As for the girls, they are three women in their fifties with licenses and opinions, who went with [[K p2 name|Rourke]] since she lets them have the radio.

No one was held or hurt, and the room was locked because of a raccoon. [[K p2 name|Rourke]] is free on her signature. Docket [[K p2 id|CR-00218-18]]. The raccoon was moved to Sleepy Hollow.
