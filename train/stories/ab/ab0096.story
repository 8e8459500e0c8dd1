id: ab0096
genre: filing
where: US-FL
published: 2010-04-29
title: In re: Formal charges against a Deputy; Findings of the Career Service Board
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused,official age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim,accused age=28 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p6: sex-trafficking-adult misidentified=yes
note: deputy took favours and booked them; personnel board prose with two victims, aliases, and tattoos; long

Before: [[K p4 name|Vernelle Hightower]] (chair) and two members. For the Sheriff: [[K p5 name|Roger Nuñez-Clay]]. The deputy, [[K p2 name|Cody Allan Strickland]], appeared with a union representative.

1. Deputy [[K p2 name|Strickland]] worked the night car on Orange Blossom Trail for six years. He had the most vice arrests of any man on his shift and a plaque.

2. The Sheriff dismissed him on the ground that he'd been paid by [[K p3 name|Rufus Dill]], who rented out women from the Sunrise Court, to arrest those of them who were trying to leave. Both men have since been charged in federal court.

3. The Board heard how it went. A woman would tell [[K p3 name|Dill]] that she was done. That night, her name would be run. There would be a booking; [[K p3 name|Dill]] would post the bond; the bond would be added to what she owed him.

4. So with "Witness 1," who was 17 and was booked as 21 upon [[K p3 name|Dill]]'s word. She testified that he had got two hundred dollars for each man since she was 15. "I told the deputy how old I was. He wrote down what [[K p3 name|Rufus]] told him."

5. So with "Witness 2," who was 28, and who had asked [[K p2 name|Strickland]] to drive her to the bus. [[K p3 name|Dill]] had burned her with a curling iron for it the week before. He drove her to jail. She was booked eleven times.

6. Deputy [[K p2 name|Strickland]] says that he took the jobs which came. His own notebook says otherwise: "[[W p1 alias|Lil Bit]] – Tues. – $100"; "[[W p6 name|Yvonne P.]], again, – $100, she bit."

7. The union objects that the booking sheets ([[W p1 id|10-1030017]], [[W p6 id|10-1030290]] and ten others), being in the true names [[W p1 name|Amber Lynn Sowell]] and [[W p6 name|Yvonne Peralta-Gaines]], show that the arrests were regular. They show that they were regular; that's the trouble with them.

8. Dismissal is upheld. The plaque is to be given back.
