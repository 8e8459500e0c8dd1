id: k-0095
genre: news
where: US-PA
published: 2021-06-17
title: Photo page: A day at the Juniata County youth fair
person p1: role=bystander age=10 protected=no why=minor-not-in-crime
person p2: role=bystander age=12 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=5 protected=no why=minor-not-in-crime
person p5: role=bystander age=14 protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
note: captions and alt texts of children in no crime story; nothing to protect

1. UP EARLY. [[K p1 name|Emmalyn Strawser]], 10, of Thompsontown, has a word with her market lamb, Gravy, before weigh-in. Gravy made weight by half a pound. (alt: girl in rubber boots nose to nose with lamb)

2. STEADY. [[K p2 name|Elias Zook]], 12, drives a team of Belgians that outweigh him by two tons in the log pull. He took second. First went to his sister, who isn't pictured because she doesn't hold with it.

3. LINE FORMS HERE. [[K p3 name|Barb Leitzel]] has fried the Lions Club's onions since 1989 and says that she can no longer smell them. Everyone else in Port Royal can.

4. NOT A FAN. [[K p4 name|Khadija Mohamud]], 5, meets a goose. (alt: small girl in yellow hijab running right; goose in pursuit)

5. CHAMPION. [[K p5 name|Troy Benner Jr.]], 14, holds the plaque for Grand Champion Rabbit. The rabbit is called Mister Dan after 4-H agent [[K p6 name|Dan Kepner]], who says that he sees it, around the ears.

6. DUSK. The Ferris wheel goes round with nobody on it, for the photographer, who had asked nicely.

7. LOST AND FOUND. At the office by the gate: three hats, a retainer, one crutch. Whoever owns the crutch evidently enjoyed the fair.

More photographs in Saturday's edition. Prints are $4. Proceeds to the fair's roof.
