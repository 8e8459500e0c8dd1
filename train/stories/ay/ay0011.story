id: ay0011
genre: news
where: IN-KL
published: 2023-12-12
title: [[K p1 name|Sreelatha Menon]]'s 'Vandi' opens at the festival: a trafficking film that keeps its eyes on the bus
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=bystander age=- protected=no why=public-figure
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=14 protected=no why=public-figure
screen p7: none
note: film review; p7 is a FICTIONAL girl in the film (age 14, sold), her name must stay; the child actor is named with parents' credit; India's law on victims does not reach fiction

THIRUVANANTHAPURAM: A girl of 14 boards the 6.10 from Adimali with a plastic suitcase. For the next hundred minutes we do not leave the bus, and by the last stop we know that no one is going to meet her who ought to.

That is the whole of *Vandi*, the second feature by [[K p1 name|Sreelatha Menon]], which drew a queue around Tagore Theatre on Monday. The girl, [[K p7 name|Kunjumol]], has been sold by a man who calls himself her uncle to another who'll call himself her employer. [[K p1 name|Menon]] shows us neither. She shows us the conductor, who notices, and who does nothing; and in [[K p3 name|Indrans Kuriakose]], who plays him, she has found the finest nothing in Malayalam cinema.

[[K p7 name|Kunjumol]] is played by [[K p2 name|Anaswara Biju]], a Class IX student from Kattappana who had never acted. "She thought the suitcase was hers to keep," [[K p1 name|Menon]] told the audience. "So we let her." [[K p2 name|Anaswara]], who is 15 now and was given a bouquet as large as herself, said only that she had been sick twice on the hairpin bends, and that it is in the film.

There will be talk about the ending. In the press notes [[K p1 name|Sreelatha Menon]] writes that she began from a government report and not from any one case. "There is no real [[K p7 name|Kunjumol]]," she says. "There are eleven hundred of her, and I do not have permission to know their names."

[[K p4 name|Dr Susan Verghese]], who teaches film in Kottayam, praised the restraint. "In the nineties the rescue would have had a song." [[K p4 name|Verghese]] moderated the discussion, which went on until the guard jingled his keys.

Minister for Culture [[K p5 name|P. K. Sivadasan]] saw the picture in the second row, and was seen to take off his spectacles. He said that it should be shown to every conductor of the State transport corporation. Asked if the corporation would pay, [[K p5 name|Sivadasan]] put them on again.

[[K p3 name|Kuriakose]], who in his twenties sold tickets on that very route, said that he'd once had such a child on board. "I gave her a window seat. That is what I did. I was 23 and I thought I'd been kind." The hall went quiet; he looked for his shoes.

*Vandi* repeats on Wednesday at Kairali (9.15 a.m., code [[K p1 other|VN155]]). The still that accompanies this review, [[K p2 photo|anaswara_biju_suitcase.jpg]], is by courtesy of the producers and [[K p2 name|Anaswara]]'s parents.

Two small complaints. The rain is too pretty. And whoever subtitled "mole" as "mole", when [[K p3 name|Indrans]] calls the girl daughter, owes [[K p7 name|Kunjumol]] an apology.

-- [[K p6 name|Jacob Thekkekara]]
